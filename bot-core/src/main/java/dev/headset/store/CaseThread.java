package dev.headset.store;

import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.PersonId;
import java.util.Optional;

/**
 * A case's thread.
 *
 * @param channel the team's channel that it stands in
 * @param place its address; empty until the platform has opened it. The channel itself, where the
 *     platform has no threads.
 * @param card the message that heads it
 * @param refused the platform would not open it; the opening is tried again now and then
 */
public record CaseThread(
    ThreadKey key,
    PersonId customer,
    Address channel,
    Optional<Address> place,
    Optional<MessageId> card,
    boolean refused) {

  /** A thread that was asked for. */
  public static CaseThread asked(ThreadKey key, PersonId customer, Address channel) {
    return new CaseThread(key, customer, channel, Optional.empty(), Optional.empty(), false);
  }

  public CaseThread openedAt(Address opened, Optional<MessageId> head) {
    return new CaseThread(key, customer, channel, Optional.of(opened), head, false);
  }

  public CaseThread withCard(MessageId head) {
    return new CaseThread(key, customer, channel, place, Optional.of(head), refused);
  }

  public CaseThread asRefused() {
    return new CaseThread(key, customer, channel, place, card, true);
  }
}
