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
  NOBODY_CAME
}
