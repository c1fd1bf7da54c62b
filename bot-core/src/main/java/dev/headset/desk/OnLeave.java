package dev.headset.desk;

import java.time.Duration;

/** What becomes of an open case whose customer has left or blocked the bot. Staff always hear. */
public sealed interface OnLeave {

  /** It stays open. */
  record Notify() implements OnLeave {}

  /** It is closed at once. */
  record Close() implements OnLeave {}

  /**
   * It is closed where the customer does not come back in time.
   *
   * @param away more than zero
   */
  record CloseAfter(Duration away) implements OnLeave {}
}
