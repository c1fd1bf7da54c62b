package dev.headset.effect;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.Attachment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A line of the record of all that was said.
 *
 * @param number the case that was open, where one was
 * @param name the speaker's display name; empty for the bot
 */
public record TranscriptLine(
    Instant at,
    Optional<CaseNumber> number,
    From from,
    String name,
    String text,
    List<Attachment> files) {

  /** Copies the list. */
  public TranscriptLine {
    files = List.copyOf(files);
  }

  /** The same, with its text put otherwise. */
  public TranscriptLine saying(UnaryOperator<String> otherwise) {
    return new TranscriptLine(at, number, from, name, otherwise.apply(text), files);
  }

  /** Who spoke, or what it was. */
  public enum From {
    CUSTOMER,
    BOT,
    ASSOCIATE,
    /** Said among staff; never shown to the customer. */
    NOTE,
    /** Something happened: claimed, transferred, closed. */
    EVENT
  }
}
