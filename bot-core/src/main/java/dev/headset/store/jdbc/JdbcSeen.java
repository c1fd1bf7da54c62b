package dev.headset.store.jdbc;

import dev.headset.platform.EventId;
import dev.headset.store.Seen;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

record JdbcSeen(Handle handle) implements Seen {

  @Override
  public boolean add(EventId id, Instant now) {
    return handle
            .createUpdate("INSERT INTO seen (event, seen_at) VALUES (?, ?) ON CONFLICT DO NOTHING")
            .bind(0, id.value())
            .bind(1, now.toEpochMilli())
            .execute()
        == 1;
  }

  @Override
  public int prune(Instant before, int max) {
    return handle
        .createUpdate(
            "DELETE FROM seen WHERE event IN"
                + " (SELECT event FROM seen WHERE seen_at < ? ORDER BY seen_at LIMIT ?)")
        .bind(0, before.toEpochMilli())
        .bind(1, max)
        .execute();
  }
}
