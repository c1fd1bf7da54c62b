package dev.headset.effect;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.MessageRef;
import java.util.List;
import java.util.Optional;

/**
 * What a message carries from the other side, so that later edits, replies and reactions find it.
 *
 * @param sources the messages that it carries, in order: of an album, each part; empty for the
 *     bot's own words
 * @param answers the message on the side of the sources that it answers
 * @param about the case that it belongs to
 */
public record Carriage(
    List<MessageRef> sources, Optional<Answers> answers, Optional<CaseNumber> about) {

  /** Copies the list. */
  public Carriage {
    sources = List.copyOf(sources);
  }

  /** The bot's own words about a case. */
  public static Carriage about(Optional<CaseNumber> number) {
    return new Carriage(List.of(), Optional.empty(), number);
  }

  /**
   * That a message answers another.
   *
   * @param to the other, on the side where the answer was written
   * @param excerpt how it begins, to be quoted where its counterpart is not known
   */
  public record Answers(MessageRef to, String excerpt) {}
}
