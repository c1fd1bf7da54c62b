package dev.headset.app.transcript;

import java.util.function.BiFunction;

/** How a transcript is written. */
public enum TranscriptFormat {
  JSON(TranscriptJson::write),
  HTML(TranscriptHtml::write),
  TEXT(TranscriptText::write);

  @SuppressWarnings("ImmutableEnumChecker") // a method reference holds no state
  private final BiFunction<CaseRecord, Enclosures, String> writer;

  TranscriptFormat(BiFunction<CaseRecord, Enclosures, String> writer) {
    this.writer = writer;
  }

  /**
   * The whole document, with a line break at its end.
   *
   * @param files how it refers to what was sent
   */
  public String write(CaseRecord record, Enclosures files) {
    return writer.apply(record, files);
  }
}
