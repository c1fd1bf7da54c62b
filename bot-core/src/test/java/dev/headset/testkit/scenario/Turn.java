package dev.headset.testkit.scenario;

/** What an associate does to a thread by the platform's own means. */
public enum Turn {
  DELETED,
  CLOSED,
  OPENED,
  /** Closed to all but those who keep order there. */
  LOCKED,
  /** It bears another name. */
  RENAMED
}
