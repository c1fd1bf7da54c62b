package dev.headset.platform;

/** What happened to a thread, or to a channel. */
public enum PlaceChange {
  /** It is no more, with all that stood in it. */
  DELETED,
  /** A person closed, archived or locked it: what is told to it may be refused. */
  CLOSED,
  /** A person opened it again. */
  OPENED,
  /** The bot was removed, or lost a right that it needs there. */
  FORBIDDEN,
  /** The bot has all the rights again that it needs there. */
  ALLOWED
}
