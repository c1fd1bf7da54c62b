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
import java.util.Set;

record JdbcOutbox(Sql sql, StateCodec codec) implements Outbox {

  private static final String TABLE = "outbox";

  @Override
  public void add(OutboxEntry entry) {
    sql.later(
        TABLE,
        Long.toString(entry.number()),
        "INSERT INTO outbox (n, customer, lane, format, effect, created_at, attempts,"
            + " not_before) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        entry.number(),
        entry.customer().map(PersonId::toString),
        entry.lane(),
        StateCodec.FORMAT,
        codec.write(entry.effect(), Effect.class),
        entry.createdAt().toEpochMilli(),
        entry.attempts(),
        entry.notBefore().toEpochMilli());
  }

  @Override
  public List<OutboxEntry> after(long number) {
    return sql.all(
        TABLE,
        this::read,
        "SELECT n, customer, lane, effect, created_at, attempts, not_before FROM outbox"
            + " WHERE n > ? ORDER BY n",
        number);
  }

  @Override
  public Set<Long> numbers() {
    return Set.copyOf(sql.all(TABLE, row -> row.getLong("n"), "SELECT n FROM outbox"));
  }

  @Override
  public boolean owes(long number) {
    return sql.first(TABLE, row -> row.getLong("n"), "SELECT n FROM outbox WHERE n = ?", number)
        .isPresent();
  }

  @Override
  public void remove(long number) {
    sql.later(TABLE, Long.toString(number), "DELETE FROM outbox WHERE n = ?", number);
  }

  @Override
  public void postpone(long number, int attempts, Instant notBefore) {
    sql.later(
        TABLE,
        Long.toString(number),
        "UPDATE outbox SET attempts = ?, not_before = ? WHERE n = ?",
        attempts,
        notBefore.toEpochMilli(),
        number);
  }

  @Override
  public void removeLane(String lane) {
    sql.write(TABLE, "DELETE FROM outbox WHERE lane = ?", lane);
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
