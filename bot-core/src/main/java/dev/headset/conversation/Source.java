package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.Carriage;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The message of a person that a decision is about.
 *
 * @param messages its id; of an album, each part's; empty where the event is no message
 * @param answers the message that it answers
 * @param written when a customer wrote it, where that is known
 */
record Source(
    List<MessageRef> messages, Optional<Carriage.Answers> answers, Optional<Instant> written) {

  static Source of(Event event) {
    if (event instanceof Event.CustomerSpoke spoke) {
      return of(spoke.origin(), spoke.sources().stream(), spoke.inReplyTo(), spoke.written());
    }
    if (event instanceof Event.StaffSpoke spoke) {
      Stream<MessageId> ids = Stream.concat(Stream.of(spoke.message()), spoke.rest().stream());
      return of(spoke.origin(), ids, spoke.inReplyTo().map(Source::unquoted), Optional.empty());
    }
    return new Source(List.of(), Optional.empty(), Optional.empty());
  }

  /**
   * What staff answer may be a card, a note, a word among colleagues: where it has no counterpart
   * the customer never saw it, and none of it is quoted to them.
   */
  private static Reply unquoted(Reply reply) {
    return new Reply(reply.message(), "");
  }

  private static Source of(
      Address at, Stream<MessageId> ids, Optional<Reply> reply, Optional<Instant> written) {
    return new Source(
        ids.map(id -> new MessageRef(at, id)).toList(),
        reply.map(to -> new Carriage.Answers(new MessageRef(at, to.message()), to.excerpt())),
        written);
  }

  Carriage carriage(Optional<CaseNumber> about) {
    return new Carriage(messages, answers, about);
  }

  /** The message that a line of the transcript tells of, where it is one of a person's. */
  Optional<MessageRef> told(TranscriptLine.From from) {
    return switch (from) {
      case CUSTOMER, ASSOCIATE, NOTE -> messages.stream().findFirst();
      case BOT, EVENT -> Optional.empty();
    };
  }
}
