package dev.headset.app.console;

import dev.headset.platform.Speaker;

/** Who speaks in a line. */
enum Voice {
  BOT,
  CUSTOMER,
  ASSOCIATE;

  private static final String BOT_NAME = "Headset";

  static Voice of(Speaker speaker) {
    if (speaker instanceof Speaker.Customer) {
      return CUSTOMER;
    }
    return speaker instanceof Speaker.Associate ? ASSOCIATE : BOT;
  }

  static String nameOf(Speaker speaker) {
    if (speaker instanceof Speaker.Customer customer) {
      return customer.name();
    }
    return speaker instanceof Speaker.Associate associate ? associate.name() : BOT_NAME;
  }
}
