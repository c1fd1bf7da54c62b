package dev.headset.store.jdbc;

import dev.headset.store.Incoming;
import dev.headset.store.ParkedIncoming;
import dev.headset.store.Waiting;
import dev.headset.store.WaitingIncoming;
import dev.headset.store.json.StateCodec;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JdbcWaiting(Sql sql, StateCodec codec) implements Waiting {

  @Override
  public void add(WaitingIncoming waiting) {
    sql.handle()
        .createUpdate(
            "INSERT INTO inbox (n, customer, format, incoming, attempts, not_before, cause)"
                + " VALUES (?, ?, ?, ?, ?, ?, '')")
        .bind(0, waiting.number())
        .bind(1, customer(waiting.incoming()))
        .bind(2, StateCodec.FORMAT)
        .bind(3, codec.write(waiting.incoming(), Incoming.class))
        .bind(4, waiting.attempts())
        .bind(5, waiting.notBefore().toEpochMilli())
        .execute();
  }

  @Override
  public List<WaitingIncoming> all() {
    return sql.handle()
        .createQuery("SELECT n, incoming, attempts, not_before FROM inbox ORDER BY n")
        .map(
            (row, context) ->
                new WaitingIncoming(
                    row.getLong("n"),
                    codec.read(row.getString("incoming"), Incoming.class),
                    row.getInt("attempts"),
                    Columns.instant(row, "not_before")))
        .list();
  }

  @Override
  public void remove(long number) {
    sql.handle().createUpdate("DELETE FROM inbox WHERE n = ?").bind(0, number).execute();
  }

  @Override
  public void postpone(long number, int attempts, Instant notBefore, String cause) {
    sql.handle()
        .createUpdate("UPDATE inbox SET attempts = ?, not_before = ?, cause = ? WHERE n = ?")
        .bind(0, attempts)
        .bind(1, notBefore.toEpochMilli())
        .bind(2, Columns.storable(cause))
        .bind(3, number)
        .execute();
  }

  @Override
  public void park(WaitingIncoming waiting, String cause, Instant now) {
    remove(waiting.number());
    sql.handle()
        .createUpdate(
            "INSERT INTO parked (n, customer, format, incoming, cause, parked_at)"
                + " VALUES (?, ?, ?, ?, ?, ?)")
        .bind(0, waiting.number())
        .bind(1, customer(waiting.incoming()))
        .bind(2, StateCodec.FORMAT)
        .bind(3, codec.write(waiting.incoming(), Incoming.class))
        .bind(4, Columns.storable(cause))
        .bind(5, now.toEpochMilli())
        .execute();
  }

  @Override
  public Optional<WaitingIncoming> takeBack(long number, long place, Instant now) {
    Optional<WaitingIncoming> back =
        sql.handle()
            .createQuery("SELECT incoming FROM parked WHERE n = ?")
            .bind(0, number)
            .mapTo(String.class)
            .findOne()
            .map(json -> new WaitingIncoming(place, codec.read(json, Incoming.class), 0, now));
    back.ifPresent(
        waiting -> {
          sql.handle().execute("DELETE FROM parked WHERE n = ?", number);
          add(waiting);
        });
    return back;
  }

  @Override
  public List<ParkedIncoming> parked() {
    return sql.handle()
        .createQuery("SELECT n, incoming, cause, parked_at FROM parked ORDER BY n")
        .map(
            (row, context) ->
                new ParkedIncoming(
                    row.getLong("n"),
                    codec.read(row.getString("incoming"), Incoming.class),
                    row.getString("cause"),
                    Columns.instant(row, "parked_at")))
        .list();
  }

  private static Optional<String> customer(Incoming incoming) {
    return incoming instanceof Incoming.ToConversation one
        ? Optional.of(one.customer().toString())
        : Optional.empty();
  }
}
