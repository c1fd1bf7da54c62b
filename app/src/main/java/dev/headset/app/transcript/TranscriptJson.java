package dev.headset.app.transcript;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.store.CaseSummary;
import java.util.Locale;

/** A transcript as one JSON object, as {@code transcript.schema.json} describes it. */
final class TranscriptJson {

  /** Of the form that transcript.schema.json describes. */
  private static final int VERSION = 1;

  private static final ObjectMapper JSON = new ObjectMapper();

  private TranscriptJson() {}

  static String write(CaseRecord record, Enclosures enclosures) {
    CaseSummary summary = record.summary();
    ObjectNode root = JSON.createObjectNode();
    root.put("version", VERSION);
    root.put("case", summary.number().value());
    root.put("title", summary.title());
    root.put("team", summary.team().value());
    root.put("status", summary.stage().name().toLowerCase(Locale.ROOT));
    root.put("opened", summary.openedAt().toString());
    summary.closedAt().ifPresent(at -> root.put("closed", at.toString()));
    summary.associate().ifPresent(person -> root.put("associate", person.name()));
    summary.score().ifPresent(score -> root.put("rating", score));
    ArrayNode lines = root.putArray("lines");
    record.lines().forEach(line -> lines.add(line(line, enclosures)));
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode line(TranscriptLine line, Enclosures enclosures) {
    ObjectNode written = JSON.createObjectNode();
    written.put("at", line.at().toString());
    written.put("from", line.from().name().toLowerCase(Locale.ROOT));
    written.put("name", line.name());
    written.put("text", line.text());
    ArrayNode files = written.putArray("files");
    for (Attachment file : line.files()) {
      ObjectNode each = files.addObject();
      each.put("kind", file.kind().name().toLowerCase(Locale.ROOT));
      each.put("name", file.name());
      each.put("type", file.mediaType());
      each.put("bytes", file.bytes());
      file.file().ifPresent(ref -> each.put("sha256", ref.sha256()));
      enclosures.link(file).ifPresent(path -> each.put("path", path));
    }
    return written;
  }
}
