package dev.headset.app.transcript;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.store.CaseSummary;
import dev.headset.store.Tables;
import java.util.List;
import java.util.Optional;

/** A case and all that was said while it was open. */
public record CaseRecord(CaseSummary summary, List<TranscriptLine> lines) {

  /** Copies the list. */
  public CaseRecord {
    lines = List.copyOf(lines);
  }

  /** Reads a case; empty where there is none of this number. */
  public static Optional<CaseRecord> read(Tables tables, CaseNumber number) {
    return tables
        .cases()
        .find(number)
        .map(summary -> new CaseRecord(summary, tables.transcript().of(number)));
  }
}
