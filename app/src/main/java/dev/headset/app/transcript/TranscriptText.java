package dev.headset.app.transcript;

import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A transcript as plain text, a paragraph a line. */
final class TranscriptText {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private TranscriptText() {}

  static String write(CaseRecord record, Enclosures enclosures) {
    StringBuilder text = new StringBuilder();
    text.append(record.summary().number().value()).append(' ');
    text.append(record.summary().title()).append('\n');
    text.append("Team: ").append(record.summary().team()).append('\n');
    text.append("Status: ")
        .append(record.summary().stage().name().toLowerCase(Locale.ROOT))
        .append('\n');
    record
        .summary()
        .score()
        .ifPresent(score -> text.append("Rating: ").append(score).append(" of 5\n"));
    text.append('\n');
    for (TranscriptLine line : record.lines()) {
      text.append('[').append(TIME.format(line.at())).append(" UTC] ");
      text.append(speaker(line)).append(": ").append(line.text());
      String files = files(line, enclosures);
      text.append(files.isEmpty() ? "" : " [" + files + "]").append('\n');
    }
    return harmless(text);
  }

  /** Without the control characters that people may have typed: a terminal would obey them. */
  static String harmless(CharSequence text) {
    return text.codePoints()
        .map(each -> Character.isISOControl(each) && each != '\n' && each != '\t' ? 0xFFFD : each)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  static String speaker(TranscriptLine line) {
    return switch (line.from()) {
      case BOT -> "Bot";
      case EVENT -> "*";
      case NOTE -> line.name() + " (note)";
      case CUSTOMER, ASSOCIATE -> line.name();
    };
  }

  private static String files(TranscriptLine line, Enclosures enclosures) {
    return line.files().stream()
        .map(file -> enclosures.link(file).orElseGet(() -> label(file)))
        .collect(Collectors.joining(", "));
  }

  /** What a file is called; what has no name is called by its kind. */
  static String label(Attachment file) {
    return file.name().isBlank() ? file.kind().name().toLowerCase(Locale.ROOT) : file.name();
  }
}
