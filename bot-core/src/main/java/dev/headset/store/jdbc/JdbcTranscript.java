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

record JdbcTranscript(Sql sql, StateCodec codec) implements Transcript {

  private static final String TABLE = "transcript_line";

  /** Among the lines of one customer, which are few: each line would else be in an index more. */
  private static final String OF = "WHERE customer = ? AND of_channel = ? AND of_message = ?";

  private static final String SELECT =
      "SELECT said_at, number, speaker, name, said, files FROM transcript_line ";

  @Override
  public void append(
      PersonId customer, long number, TranscriptLine line, Optional<MessageRef> source) {
    sql.later(
        TABLE,
        Long.toString(number),
        "INSERT INTO transcript_line (customer, n, said_at, number, speaker, name, said, files,"
            + " of_channel, of_message) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        customer.toString(),
        number,
        line.at().toEpochMilli(),
        line.number().map(CaseNumber::value),
        line.from().name(),
        Columns.storable(line.name()),
        Columns.storable(line.text()),
        codec.write(new Files(line.files()), Files.class),
        source.map(of -> of.at().channel().toString()),
        source.map(of -> of.message().value()));
  }

  @Override
  public Optional<TranscriptLine> of(PersonId customer, MessageRef source) {
    return sql.first(
        TABLE,
        this::read,
        SELECT + OF + " ORDER BY n LIMIT 1",
        customer.toString(),
        source.at().channel().toString(),
        source.message().value());
  }

  @Override
  public Optional<MessageRef> lastReply(CaseNumber number, String associate) {
    return sql.first(
        TABLE,
        row ->
            new MessageRef(
                Address.parse(row.getString("of_channel")),
                new MessageId(row.getString("of_message"))),
        "SELECT of_channel, of_message FROM transcript_line WHERE number = ? AND speaker = ?"
            + " AND name = ? AND of_message IS NOT NULL ORDER BY n DESC LIMIT 1",
        number.value(),
        TranscriptLine.From.ASSOCIATE.name(),
        Columns.storable(associate));
  }

  @Override
  public void seal(PersonId customer, MessageRef source) {
    sql.write(
        TABLE,
        "UPDATE transcript_line SET of_channel = NULL, of_message = NULL " + OF,
        customer.toString(),
        source.at().channel().toString(),
        source.message().value());
  }

  @Override
  public void amend(PersonId customer, MessageRef source, String text) {
    sql.write(
        TABLE,
        "UPDATE transcript_line SET said = ? " + OF,
        Columns.storable(text),
        customer.toString(),
        source.at().channel().toString(),
        source.message().value());
  }

  @Override
  public List<TranscriptLine> of(CaseNumber number) {
    return sql.all(TABLE, this::read, SELECT + "WHERE number = ? ORDER BY n", number.value());
  }

  @Override
  public List<TranscriptLine> of(PersonId customer) {
    return sql.all(
        TABLE, this::read, SELECT + "WHERE customer = ? ORDER BY n", customer.toString());
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
