package dev.headset.app.transcript;

import java.util.function.Function;

/** How a transcript is written. */
public enum TranscriptFormat {
  JSON(TranscriptJson::write),
  HTML(TranscriptHtml::write),
  TEXT(TranscriptText::write);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference holds no state
  private final Function<CaseRecord, String> writer;

  TranscriptFormat(Function<CaseRecord, String> writer) {
    this.writer = writer;
  }

  /** The whole document, with a line break at its end. */
  public String write(CaseRecord record) {
    return writer.apply(record);
  }
}
