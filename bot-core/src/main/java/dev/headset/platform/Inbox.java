package dev.headset.platform;

/**
 * The one way in. An adapter lets go of an event (advances its offset, acknowledges it, answers
 * 202) only after {@link #accept} has returned.
 *
 * <p>Safe for use by several threads; blocks for about one durable commit. Updates of one
 * conversation are decided in the order in which their calls began on one thread.
 */
public interface Inbox {

  /**
   * Takes an update. Returns when it is durable; an id that was taken before changes nothing.
   *
   * @throws InboxUnavailableException where it could not be made durable: keep it and try again
   */
  void accept(Update update) throws InboxUnavailableException;

  /** Somebody began to write. Best effort, and kept by nobody; returns at once, throws nothing. */
  default void typing(Address origin, PersonId author) {}
}
