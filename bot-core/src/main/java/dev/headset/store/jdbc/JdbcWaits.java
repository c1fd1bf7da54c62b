package dev.headset.store.jdbc;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import dev.headset.store.Waits;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

record JdbcWaits(Handle handle) implements Waits {

  private record Row(TeamId team, PastWait past) {}

  @Override
  public Map<TeamId, List<PastWait>> latest() {
    return handle
        .createQuery(
            "SELECT team, claimed_at, length_ms, ahead FROM (SELECT n, team, claimed_at, length_ms,"
                + " ahead, row_number() OVER (PARTITION BY team ORDER BY n DESC) AS place FROM wait)"
                + " AS placed WHERE place <= ? ORDER BY n")
        .bind(0, LATEST)
        .map(
            (row, context) ->
                new Row(
                    new TeamId(row.getString("team")),
                    new PastWait(
                        Columns.instant(row, "claimed_at"),
                        Duration.ofMillis(row.getLong("length_ms")),
                        row.getInt("ahead"))))
        .collect(groupingBy(Row::team, mapping(Row::past, toList())));
  }

  @Override
  public void add(TeamId team, long number, PastWait wait) {
    handle
        .createUpdate(
            "INSERT INTO wait (n, team, claimed_at, length_ms, ahead) VALUES (?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, team.value())
        .bind(2, wait.claimedAt().toEpochMilli())
        .bind(3, wait.length().toMillis())
        .bind(4, wait.ahead())
        .execute();
    handle
        .createUpdate(
            "DELETE FROM wait WHERE claimed_at < ? AND team = ? AND n <= (SELECT n FROM wait"
                + " WHERE team = ? ORDER BY n DESC LIMIT 1 OFFSET ?)")
        .bind(0, wait.claimedAt().minus(KEPT).toEpochMilli())
        .bind(1, team.value())
        .bind(2, team.value())
        .bind(3, LATEST)
        .execute();
  }
}
