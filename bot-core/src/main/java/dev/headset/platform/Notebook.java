package dev.headset.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an adapter has to remember over restarts, in the store of the desk itself. Safe for use by
 * several threads.
 */
public interface Notebook {

  /**
   * A note that was kept; empty where none was.
   *
   * @throws InboxUnavailableException where the store is out of reach: what hangs on the note has
   *     to wait
   */
  Optional<String> note(String platform, String name) throws InboxUnavailableException;

  /**
   * Every note whose name begins so, by its whole name.
   *
   * @throws InboxUnavailableException where the store is out of reach
   */
  Map<String, String> notes(String platform, String prefix) throws InboxUnavailableException;

  /**
   * Keeps a note, in place of one of the same name. Returns when it is durable.
   *
   * @param about whom it tells of, so that it is erased with them; empty for nobody
   * @throws InboxUnavailableException where it could not be made durable
   */
  void keep(String platform, String name, String text, Optional<PersonId> about)
      throws InboxUnavailableException;

  /**
   * Drops a note; nothing where there is none. Returns when that is durable.
   *
   * @throws InboxUnavailableException where it could not be made durable
   */
  void drop(String platform, String name) throws InboxUnavailableException;

  /**
   * Every place of a platform that is known (customers' chats, teams' channels, threads of open
   * cases), each with the last message there that was taken from a person, or else the first that
   * the bot wrote: what a person said there since has to be read back.
   *
   * @throws InboxUnavailableException where the store is out of reach
   */
  List<LastHeard> lastHeard(String platform) throws InboxUnavailableException;

  /** A place, and the last that is known of it. */
  record LastHeard(Address place, MessageId message) {}
}
