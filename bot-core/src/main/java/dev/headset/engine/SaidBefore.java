package dev.headset.engine;

import dev.headset.conversation.Event;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Tables;
import dev.headset.store.Transcript;
import java.util.List;
import java.util.Optional;

/**
 * What messages said that are changed, deleted or taken back, as a customer's transcript has it.
 */
record SaidBefore(PersonId customer, Transcript transcript) {

  static SaidBefore with(PersonId customer, Tables tables) {
    return new SaidBefore(customer, tables.transcript());
  }

  Optional<TranscriptLine> line(MessageRef message) {
    return transcript.of(customer, message);
  }

  Optional<Event.Before> by(Address at, MessageId message) {
    return line(new MessageRef(at, message))
        .map(line -> new Event.Before(line.from(), line.text(), line.number()));
  }

  List<Event.Gone> gone(Update.Deleted deleted) {
    return deleted.messages().stream()
        .flatMap(
            message ->
                by(deleted.origin(), message)
                    .map(before -> new Event.Gone(message, before))
                    .stream())
        .toList();
  }
}
