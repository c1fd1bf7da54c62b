package dev.headset.conversation;

/** Whether the customer's silence is being watched. */
public enum Silence {
  /** It is not their turn. */
  UNWATCHED,
  /** It is their turn. */
  WATCHED,
  /** They were asked whether they are still there. */
  FOLLOWED_UP
}
