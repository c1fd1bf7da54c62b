package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.platform.PersonId;
import dev.headset.store.Transcript;
import dev.headset.store.json.StateCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

record JdbcTranscript(Handle handle, StateCodec codec) implements Transcript {

  private static final String SELECT =
      "SELECT said_at, number, speaker, name, said, files FROM transcript_line ";

  @Override
  public void append(PersonId customer, long number, TranscriptLine line) {
    handle
        .createUpdate(
            "INSERT INTO transcript_line (customer, n, said_at, number, speaker, name, said, files)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, customer.toString())
        .bind(1, number)
        .bind(2, line.at().toEpochMilli())
        .bind(3, line.number().map(CaseNumber::value))
        .bind(4, line.from().name())
        .bind(5, Columns.storable(line.name()))
        .bind(6, Columns.storable(line.text()))
        .bind(7, codec.write(new Files(line.files()), Files.class))
        .execute();
  }

  @Override
  public List<TranscriptLine> of(CaseNumber number) {
    return handle
        .createQuery(SELECT + "WHERE number = ? ORDER BY n")
        .bind(0, number.value())
        .map((row, context) -> read(row))
        .list();
  }

  @Override
  public List<TranscriptLine> of(PersonId customer) {
    return handle
        .createQuery(SELECT + "WHERE customer = ? ORDER BY n")
        .bind(0, customer.toString())
        .map((row, context) -> read(row))
        .list();
  }

  private TranscriptLine read(ResultSet row) throws SQLException {
    return new TranscriptLine(
        Columns.instant(row, "said_at"),
        Columns.text(row, "number").map(CaseNumber::new),
        TranscriptLine.From.valueOf(row.getString("speaker")),
        row.getString("name"),
        row.getString("said"),
        codec.read(row.getString("files"), Files.class).files());
  }

  /** The files of a line as one JSON value. */
  record Files(List<Attachment> files) {}
}
