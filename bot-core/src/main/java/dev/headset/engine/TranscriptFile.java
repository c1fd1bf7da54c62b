package dev.headset.engine;

import dev.headset.effect.Transcribed;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.platform.FileStore;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.DisplayNames;
import dev.headset.relay.Shortened;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a text file of a case's transcript. */
final class TranscriptFile {

  private static final Logger LOG = LoggerFactory.getLogger(TranscriptFile.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int MAX_BYTES = 8_000_000;

  private TranscriptFile() {}

  /**
   * The message with the file, or its word of regret where the file can't be kept.
   *
   * @param forStaff with what was said among them, and what happened to the case
   */
  static OutgoingMessage attach(
      Transcribed what, List<TranscriptLine> lines, boolean forStaff, FileStore files) {
    byte[] text = write(what, lines, forStaff).getBytes(StandardCharsets.UTF_8);
    try {
      FileStore.Kept kept = files.keep(new ByteArrayInputStream(text), MAX_BYTES);
      Attachment file =
          new Attachment(
              Attachment.Kind.DOCUMENT,
              what.number() + ".txt",
              "text/plain",
              kept.bytes(),
              Optional.of(kept.file()));
      return what.message().withFiles(List.of(file));
    } catch (IOException e) {
      LOG.error("The transcript of {} could not be kept as a file", what.number(), e);
      return OutgoingMessage.bot(what.sorry());
    }
  }

  static String write(Transcribed what, List<TranscriptLine> lines, boolean forStaff) {
    String body =
        lines.stream()
            .filter(line -> forStaff || isForCustomers(line))
            .map(line -> TIME.format(line.at().atZone(what.zone())) + "  " + said(line))
            .collect(Collectors.joining("\n"));
    return what.head() + "\n\n" + body + "\n";
  }

  private static boolean isForCustomers(TranscriptLine line) {
    return switch (line.from()) {
      case CUSTOMER, BOT, ASSOCIATE -> true;
      case NOTE, EVENT -> false;
    };
  }

  /** Later lines of a message stand in from the margin, so that none passes for another's. */
  private static String said(TranscriptLine line) {
    String files =
        line.files().stream()
            .map(file -> file.name().isEmpty() ? file.kind().toString() : file.name())
            .map(name -> " [" + DisplayNames.clean(name) + "]")
            .collect(Collectors.joining());
    String words = Shortened.visible(line.text()).replace("\n", "\n    ");
    return speaker(line) + ": " + words + files;
  }

  private static String speaker(TranscriptLine line) {
    return switch (line.from()) {
      case CUSTOMER, ASSOCIATE -> DisplayNames.clean(line.name());
      case NOTE -> "📝 " + DisplayNames.clean(line.name());
      case BOT -> "🤖";
      case EVENT -> "·";
    };
  }
}
