package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.PersonId;
import dev.headset.store.Transcript;
import dev.headset.store.json.StateCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcTranscript(Handle handle, StateCodec codec) implements Transcript {

  private static final String SELECT =
      "SELECT said_at, number, speaker, name, said, files FROM transcript_line ";

  @Override
  public void append(
      PersonId customer, long number, TranscriptLine line, Optional<MessageRef> source) {
    handle
        .createUpdate(
            "INSERT INTO transcript_line (customer, n, said_at, number, speaker, name, said, files,"
                + " of_channel, of_message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, customer.toString())
        .bind(1, number)
        .bind(2, line.at().toEpochMilli())
        .bind(3, line.number().map(CaseNumber::value))
        .bind(4, line.from().name())
        .bind(5, Columns.storable(line.name()))
        .bind(6, Columns.storable(line.text()))
        .bind(7, codec.write(new Files(line.files()), Files.class))
        .bind(8, source.map(of -> of.at().channel().toString()))
        .bind(9, source.map(of -> of.message().value()))
        .execute();
  }

  @Override
  public Optional<TranscriptLine> of(MessageRef source) {
    return handle
        .createQuery(SELECT + "WHERE of_channel = ? AND of_message = ? ORDER BY n LIMIT 1")
        .bind(0, source.at().channel().toString())
        .bind(1, source.message().value())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public Optional<MessageRef> lastReply(CaseNumber number, String associate) {
    return handle
        .createQuery(
            "SELECT of_channel, of_message FROM transcript_line WHERE number = ? AND speaker = ?"
                + " AND name = ? AND of_message IS NOT NULL ORDER BY n DESC LIMIT 1")
        .bind(0, number.value())
        .bind(1, TranscriptLine.From.ASSOCIATE.name())
        .bind(2, Columns.storable(associate))
        .map(
            (row, context) ->
                new MessageRef(
                    Address.parse(row.getString("of_channel")),
                    new MessageId(row.getString("of_message"))))
        .findOne();
  }

  @Override
  public void seal(MessageRef source) {
    handle
        .createUpdate(
            "UPDATE transcript_line SET of_channel = NULL, of_message = NULL"
                + " WHERE of_channel = ? AND of_message = ?")
        .bind(0, source.at().channel().toString())
        .bind(1, source.message().value())
        .execute();
  }

  @Override
  public void amend(MessageRef source, String text) {
    handle
        .createUpdate("UPDATE transcript_line SET said = ? WHERE of_channel = ? AND of_message = ?")
        .bind(0, Columns.storable(text))
        .bind(1, source.at().channel().toString())
        .bind(2, source.message().value())
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
