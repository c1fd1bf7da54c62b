package dev.headset.bench;

import java.util.concurrent.atomic.AtomicLong;

/**
 * Customers without end: each says a dozen things, and the next takes their place, so that no
 * conversation grows longer than one does in life.
 */
final class Shop implements Load.Customer {

  private static final int LINES = 12;

  private final CoreBench core;
  private final AtomicLong updates = new AtomicLong();
  private final AtomicLong[] said;

  Shop(CoreBench core, int seats) {
    this.core = core;
    this.said = new AtomicLong[seats];
    for (int seat = 0; seat < seats; seat++) {
      said[seat] = new AtomicLong();
    }
  }

  @Override
  public void say(int seat, String text) throws Exception {
    long visit = said[seat].getAndIncrement() / LINES;
    core.say("c" + seat + "-" + visit, text);
    updates.incrementAndGet();
  }

  /** How much was said. */
  long updates() {
    return updates.get();
  }
}
