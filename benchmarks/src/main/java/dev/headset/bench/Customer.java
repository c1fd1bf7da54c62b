package dev.headset.bench;

import java.time.Instant;
import java.util.List;

/** Somebody who writes to a bot in private. */
interface Customer {

  /** Says {@code /start} in the platform's own way. */
  void starts();

  void says(String text);

  /** What the bot has sent, the oldest first. */
  List<Heard> heard();

  /**
   * A call that the bot made to send a message.
   *
   * @param at when the call came, by this machine's clock
   * @param status how it was answered, as HTTP does
   */
  record Heard(Instant at, int status, String text) {

    private static final int OK = 200;

    boolean arrived() {
      return status == OK;
    }
  }
}
