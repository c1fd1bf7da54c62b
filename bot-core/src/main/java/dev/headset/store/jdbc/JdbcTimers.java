package dev.headset.store.jdbc;

import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import dev.headset.store.Timers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcTimers(Handle handle) implements Timers {

  @Override
  public void set(PersonId customer, TimerKind kind, Instant due) {
    handle
        .createUpdate(
            "INSERT INTO timer (customer, kind, due_at) VALUES (?, ?, ?)"
                + " ON CONFLICT (customer, kind) DO UPDATE SET due_at = excluded.due_at")
        .bind(0, customer.toString())
        .bind(1, kind.name())
        .bind(2, due.toEpochMilli())
        .execute();
  }

  @Override
  public void cancel(PersonId customer, TimerKind kind) {
    handle
        .createUpdate("DELETE FROM timer WHERE customer = ? AND kind = ?")
        .bind(0, customer.toString())
        .bind(1, kind.name())
        .execute();
  }

  @Override
  public Optional<Instant> of(PersonId customer, TimerKind kind) {
    return handle
        .createQuery("SELECT due_at FROM timer WHERE customer = ? AND kind = ?")
        .bind(0, customer.toString())
        .bind(1, kind.name())
        .map((row, context) -> Columns.instant(row, "due_at"))
        .findOne();
  }

  @Override
  public List<Due> due(Instant now, int max) {
    return handle
        .createQuery(
            "SELECT customer, kind FROM timer WHERE due_at <= ?"
                + " ORDER BY due_at, customer, kind LIMIT ?")
        .bind(0, now.toEpochMilli())
        .bind(1, max)
        .map(
            (row, context) ->
                new Due(
                    PersonId.parse(row.getString("customer")),
                    TimerKind.valueOf(row.getString("kind"))))
        .list();
  }
}
