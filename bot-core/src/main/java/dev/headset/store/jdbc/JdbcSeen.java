package dev.headset.store.jdbc;

import dev.headset.platform.EventId;
import dev.headset.store.Seen;
import java.time.Instant;

record JdbcSeen(Sql sql) implements Seen {

  private static final String TABLE = "seen";

  @Override
  public boolean add(EventId id, Instant now) {
    return sql.write(
            TABLE,
            "INSERT INTO seen (event, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING",
            id.value(),
            now.toEpochMilli())
        == 1;
  }

  @Override
  public int prune(Instant before, int max) {
    return sql.write(
        TABLE,
        "DELETE FROM seen WHERE event IN"
            + " (SELECT event FROM seen WHERE seen_at < ? ORDER BY seen_at LIMIT ?)",
        before.toEpochMilli(),
        max);
  }
}
