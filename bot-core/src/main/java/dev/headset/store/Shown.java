package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Messages that the bot has shown.
 *
 * @param customer whose conversation they belong to; empty for talk among staff
 * @param thread the case's thread that they stand in
 * @param about the case that they belong to
 * @param sources the messages of the other side that they carry, in order. As many as there are
 *     messages: each carries one; else all of them carry the first.
 */
public record Shown(
    Address place,
    List<MessageId> messages,
    Optional<PersonId> customer,
    Optional<ThreadKey> thread,
    Optional<CaseNumber> about,
    List<MessageRef> sources) {

  /** Copies the lists. */
  public Shown {
    messages = List.copyOf(messages);
    sources = List.copyOf(sources);
  }

  /** The message that the one at an index carries. */
  public Optional<MessageRef> source(int index) {
    if (sources.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(sources.get(sources.size() == messages.size() ? index : 0));
  }
}
