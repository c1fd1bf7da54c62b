package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.MessageRef;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Optional;

/** The record of all that was said. */
public interface Transcript {

  /**
   * Adds a line.
   *
   * @param source the message that it tells of, where it is one of a person
   */
  void append(PersonId customer, long number, TranscriptLine line, Optional<MessageRef> source);

  /** The line, of those with a customer, that tells of a message. */
  Optional<TranscriptLine> of(PersonId customer, MessageRef source);

  /** The message of the last line that an associate said to the customer in a case. */
  Optional<MessageRef> lastReply(CaseNumber number, String associate);

  /** The line that tells of a message is not found by it any more; nothing without one. */
  void seal(PersonId customer, MessageRef source);

  /** The line that tells of a message says something else from now on; nothing without one. */
  void amend(PersonId customer, MessageRef source, String text);

  /** Everything that was said while a case was open, in order. */
  List<TranscriptLine> of(CaseNumber number);

  /** Everything that was said with a customer, in order. */
  List<TranscriptLine> of(PersonId customer);
}
