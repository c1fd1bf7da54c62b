package dev.headset.effect;

/** The timers of a conversation; each runs at most once at a time. */
public enum TimerKind {
  /** Ask whether the customer is still there. */
  STILL_THERE,
  /** Close kindly after silence. */
  CLOSE_AFTER_SILENCE,
  /** A held case comes back. */
  HOLD_ENDS,
  /** Nobody has claimed the case: remind the channel, then tell the managers. */
  NOBODY_CAME,
  /** A case has waited a while longer: staff see it on the card, and the customer how it moves. */
  STILL_WAITING,
  /** A customer who was blocked for a time is heard again. */
  BLOCK_ENDS,
  /** A customer who had left has not come back: their case is closed. */
  STAYED_AWAY
}
