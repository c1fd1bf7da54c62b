package dev.headset.store.jdbc;

import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import dev.headset.store.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

record JdbcTimers(Sql sql) implements Timers {

  private static final String TABLE = "timer";

  @Override
  public void set(PersonId customer, TimerKind kind, Instant due) {
    sql.later(
        TABLE,
        row(customer, kind),
        "INSERT INTO timer (customer, kind, due_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (customer, kind) DO UPDATE SET due_at = excluded.due_at",
        customer.toString(),
        kind.name(),
        due.toEpochMilli());
  }

  @Override
  public void cancel(PersonId customer, TimerKind kind) {
    sql.later(
        TABLE,
        row(customer, kind),
        "DELETE FROM timer WHERE customer = ? AND kind = ?",
        customer.toString(),
        kind.name());
  }

  private static String row(PersonId customer, TimerKind kind) {
    return kind + "/" + customer;
  }

  @Override
  public Optional<Instant> of(PersonId customer, TimerKind kind) {
    return sql.first(
        TABLE,
        row -> Columns.instant(row, "due_at"),
        "SELECT due_at FROM timer WHERE customer = ? AND kind = ?",
        customer.toString(),
        kind.name());
  }

  @Override
  public List<Due> due(Instant now, int max) {
    return sql.all(
        TABLE,
        row ->
            new Due(
                PersonId.parse(row.getString("customer")),
                TimerKind.valueOf(row.getString("kind"))),
        "SELECT customer, kind FROM timer WHERE due_at <= ?"
            + " ORDER BY due_at, customer, kind LIMIT ?",
        now.toEpochMilli(),
        max);
  }
}
