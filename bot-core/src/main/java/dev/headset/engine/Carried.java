package dev.headset.engine;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.Carriage;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Shown;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.util.List;
import java.util.Optional;

/** What an effect carries from the other side. */
final class Carried {

  private Carried() {}

  /** What it has shown, where it has. */
  static Shown shown(OutboxEntry entry, Address place, List<MessageId> messages) {
    Optional<Carriage> carriage = carriage(entry.effect());
    List<MessageRef> sources =
        changed(entry.effect())
            .map(List::of)
            .or(() -> carriage.map(Carriage::sources))
            .orElse(List.of());
    Optional<CaseNumber> about = carriage.flatMap(Carriage::about);
    return new Shown(
        place, messages, entry.customer(), LaneNames.threadOf(entry.effect()), about, sources);
  }

  /** The message whose copy it changes or takes away. */
  static Optional<MessageRef> changed(Effect effect) {
    if (effect instanceof Effect.ChangeCopy change) {
      return Optional.of(change.of());
    }
    return effect instanceof Effect.WithdrawCopy withdraw
        ? Optional.of(withdraw.of())
        : Optional.empty();
  }

  /** The words with what they answer above them. */
  static OutgoingMessage quoting(String excerpt, OutgoingMessage message) {
    return excerpt.isBlank()
        ? message
        : message.saying(Formatted.in(Style.QUOTE, excerpt).then("\n").then(message.formatted()));
  }

  private static Optional<Carriage> carriage(Effect effect) {
    if (effect instanceof Effect.TellCustomer tell) {
      return tell.carriage();
    }
    return effect instanceof Effect.TellThread tell ? tell.carriage() : Optional.empty();
  }
}
