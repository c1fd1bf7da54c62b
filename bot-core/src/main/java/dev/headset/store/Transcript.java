package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.PersonId;
import java.util.List;

/** The record of all that was said. */
public interface Transcript {

  void append(PersonId customer, long number, TranscriptLine line);

  /** Everything that was said while a case was open, in order. */
  List<TranscriptLine> of(CaseNumber number);

  /** Everything that was said with a customer, in order. */
  List<TranscriptLine> of(PersonId customer);
}
