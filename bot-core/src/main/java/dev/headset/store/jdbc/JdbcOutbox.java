package dev.headset.store.jdbc;

import dev.headset.effect.Effect;
import dev.headset.platform.PersonId;
import dev.headset.store.Outbox;
import dev.headset.store.OutboxEntry;
import dev.headset.store.json.StateCodec;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;

record JdbcOutbox(Handle handle, StateCodec codec) implements Outbox {

  @Override
  public void add(OutboxEntry entry) {
    handle
        .createUpdate(
            "INSERT INTO outbox (n, customer, lane, format, effect, created_at, attempts,"
                + " not_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, entry.number())
        .bind(1, entry.customer().map(PersonId::toString))
        .bind(2, entry.lane())
        .bind(3, StateCodec.FORMAT)
        .bind(4, codec.write(entry.effect(), Effect.class))
        .bind(5, entry.createdAt().toEpochMilli())
        .bind(6, entry.attempts())
        .bind(7, entry.notBefore().toEpochMilli())
        .execute();
  }

  @Override
  public List<OutboxEntry> all() {
    return handle
        .createQuery(
            "SELECT n, customer, lane, effect, created_at, attempts, not_before FROM outbox"
                + " ORDER BY n")
        .map((row, context) -> read(row))
        .list();
  }

  @Override
  public void remove(long number) {
    handle.createUpdate("DELETE FROM outbox WHERE n = ?").bind(0, number).execute();
  }

  @Override
  public void postpone(long number, int attempts, Instant notBefore) {
    handle
        .createUpdate("UPDATE outbox SET attempts = ?, not_before = ? WHERE n = ?")
        .bind(0, attempts)
        .bind(1, notBefore.toEpochMilli())
        .bind(2, number)
        .execute();
  }

  @Override
  public void removeLane(String lane) {
    handle.createUpdate("DELETE FROM outbox WHERE lane = ?").bind(0, lane).execute();
  }

  private OutboxEntry read(ResultSet row) throws SQLException {
    return new OutboxEntry(
        row.getLong("n"),
        Columns.text(row, "customer").map(PersonId::parse),
        row.getString("lane"),
        codec.read(row.getString("effect"), Effect.class),
        Columns.instant(row, "created_at"),
        row.getInt("attempts"),
        Columns.instant(row, "not_before"));
  }
}
