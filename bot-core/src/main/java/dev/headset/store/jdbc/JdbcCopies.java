package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.store.Copies;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

record JdbcCopies(Sql sql) implements Copies {

  static final String MESSAGE = "message";

  private static final String OF =
      "SELECT message FROM message WHERE of_channel = ? AND of_message = ? AND channel = ?";

  /** Names a message among all. */
  static String row(String channel, String message) {
    return channel + "/" + message;
  }

  @Override
  public List<MessageId> of(MessageRef source, Address at, Optional<ThreadKey> thread) {
    String sourceChannel = source.at().channel().toString();
    String sourceMessage = source.message().value();
    String channel = at.channel().toString();
    return thread
        .map(
            key ->
                sql.all(
                    MESSAGE,
                    JdbcCopies::message,
                    OF + " AND number = ? AND generation = ? ORDER BY part",
                    sourceChannel,
                    sourceMessage,
                    channel,
                    key.number().value(),
                    key.generation()))
        .orElseGet(
            () ->
                sql.all(
                    MESSAGE,
                    JdbcCopies::message,
                    OF + " ORDER BY part",
                    sourceChannel,
                    sourceMessage,
                    channel));
  }

  private static MessageId message(ResultSet row) throws SQLException {
    return new MessageId(row.getString("message"));
  }

  @Override
  public Optional<MessageRef> source(MessageRef copy) {
    return sql.first(
        MESSAGE,
        row ->
            new MessageRef(
                Address.parse(row.getString("of_channel")),
                new MessageId(row.getString("of_message"))),
        "SELECT of_channel, of_message FROM message"
            + " WHERE channel = ? AND message = ? AND of_message IS NOT NULL",
        copy.at().channel().toString(),
        copy.message().value());
  }

  @Override
  public Optional<CaseNumber> caseOf(MessageRef copy) {
    return sql.first(
        MESSAGE,
        row -> new CaseNumber(row.getString("number")),
        "SELECT number FROM message WHERE channel = ? AND message = ? AND number IS NOT NULL",
        copy.at().channel().toString(),
        copy.message().value());
  }

  @Override
  public void drop(Address at, List<MessageId> copies) {
    String channel = at.channel().toString();
    for (MessageId copy : copies) {
      sql.later(
          MESSAGE,
          row(channel, copy.value()),
          "DELETE FROM message WHERE channel = ? AND message = ?",
          channel,
          copy.value());
    }
  }
}
