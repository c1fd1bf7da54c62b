package dev.headset.store;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook.LastHeard;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where people and the bot talk, and which messages stand there. */
public interface Places {

  /**
   * Notes a message of a person.
   *
   * @param customer whose conversation it belongs to; empty for talk among staff
   * @param thread the case's thread that it belongs to
   */
  void heard(
      Address place,
      MessageId message,
      Optional<PersonId> customer,
      Optional<ThreadKey> thread,
      Instant now);

  /** Notes messages of the bot's. */
  void shown(Shown shown, Instant now);

  /** Whose private chat this is, where something was said there before. */
  Optional<PersonId> customerAt(Address place);

  /** The case's thread that a message of a channel belongs to. */
  Optional<ThreadKey> threadOf(Address channel, MessageId message);

  /** The places of a platform in which something was said since a time, the latest first. */
  List<LastHeard> activeSince(String platform, Instant since);
}
