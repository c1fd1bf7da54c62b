package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.store.Copies;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

record JdbcCopies(Handle handle) implements Copies {

  @Override
  public List<MessageId> of(MessageRef source, Address at, Optional<ThreadKey> thread) {
    String within = thread.isPresent() ? " AND number = ? AND generation = ?" : "";
    Query query =
        handle
            .createQuery(
                "SELECT message FROM message"
                    + " WHERE of_channel = ? AND of_message = ? AND channel = ?"
                    + within
                    + " ORDER BY part")
            .bind(0, source.at().channel().toString())
            .bind(1, source.message().value())
            .bind(2, at.channel().toString());
    thread.ifPresent(key -> query.bind(3, key.number().value()).bind(4, key.generation()));
    return query.map((row, context) -> new MessageId(row.getString("message"))).list();
  }

  @Override
  public Optional<MessageRef> source(MessageRef copy) {
    return handle
        .createQuery(
            "SELECT of_channel, of_message FROM message"
                + " WHERE channel = ? AND message = ? AND of_message IS NOT NULL")
        .bind(0, copy.at().channel().toString())
        .bind(1, copy.message().value())
        .map(
            (row, context) ->
                new MessageRef(
                    Address.parse(row.getString("of_channel")),
                    new MessageId(row.getString("of_message"))))
        .findOne();
  }

  @Override
  public Optional<CaseNumber> caseOf(MessageRef copy) {
    return handle
        .createQuery(
            "SELECT number FROM message"
                + " WHERE channel = ? AND message = ? AND number IS NOT NULL")
        .bind(0, copy.at().channel().toString())
        .bind(1, copy.message().value())
        .map((row, context) -> new CaseNumber(row.getString("number")))
        .findOne();
  }

  @Override
  public void drop(Address at, List<MessageId> copies) {
    for (MessageId copy : copies) {
      handle
          .createUpdate("DELETE FROM message WHERE channel = ? AND message = ?")
          .bind(0, at.channel().toString())
          .bind(1, copy.value())
          .execute();
    }
  }
}
