package dev.headset.app.operator;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.app.transcript.CaseRecord;
import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A case and what was said in it, as one JSON object. Whoever is no member of the team that has it
 * learns how many lines there are, and not a word of them.
 */
final class CaseView {

  private static final int MAX_LINES = 2_000;

  private final OperatorParts parts;

  CaseView(OperatorParts parts) {
    this.parts = parts;
  }

  /** The case that a number names, however it was typed; empty where there is none. */
  Optional<ObjectNode> of(String typed, Viewer viewer) {
    return CaseNumber.parse(typed)
        .flatMap(number -> parts.store().read(tables -> CaseRecord.read(tables, number)))
        .map(record -> written(record, viewer));
  }

  private static ObjectNode written(CaseRecord record, Viewer viewer) {
    ObjectNode written = Overview.summary(record.summary(), viewer);
    List<TranscriptLine> lines = record.lines();
    written.put("count", lines.size());
    if (viewer.reads(record.summary().team())) {
      ArrayNode shown = written.putArray("lines");
      lines.stream()
          .skip(Math.max(0, lines.size() - MAX_LINES))
          .forEach(line -> shown.add(line(line)));
    }
    return written;
  }

  private static ObjectNode line(TranscriptLine line) {
    ObjectNode written =
        Answers.object()
            .put("at", line.at().toString())
            .put("from", line.from().name().toLowerCase(Locale.ROOT))
            .put("name", line.name())
            .put("text", line.text());
    ArrayNode files = written.putArray("files");
    for (Attachment file : line.files()) {
      files.addObject().put("name", file.name()).put("bytes", file.bytes());
    }
    return written;
  }
}
