package dev.headset.store.jdbc;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import dev.headset.store.Waits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

record JdbcWaits(Sql sql) implements Waits {

  private static final String TABLE = "wait";

  /** From one team to the next by the index, past the thousands of waits of each. */
  private static final String TEAMS =
      "WITH RECURSIVE known(team) AS (SELECT min(team) FROM wait UNION ALL"
          + " SELECT (SELECT min(team) FROM wait WHERE wait.team > known.team) FROM known"
          + " WHERE known.team IS NOT NULL) SELECT team FROM known WHERE team IS NOT NULL";

  @Override
  public Map<TeamId, List<PastWait>> latest() {
    Map<TeamId, List<PastWait>> latest = new HashMap<>();
    for (String team : sql.all(TABLE, row -> row.getString("team"), TEAMS)) {
      List<PastWait> newestFirst =
          sql.all(
              TABLE,
              row ->
                  new PastWait(
                      Columns.instant(row, "claimed_at"),
                      Duration.ofMillis(row.getLong("length_ms")),
                      row.getInt("ahead")),
              "SELECT claimed_at, length_ms, ahead FROM wait WHERE team = ?"
                  + " ORDER BY n DESC LIMIT ?",
              team,
              LATEST);
      List<PastWait> oldestFirst = new ArrayList<>(newestFirst);
      Collections.reverse(oldestFirst);
      latest.put(new TeamId(team), oldestFirst);
    }
    return latest;
  }

  @Override
  public void add(TeamId team, long number, PastWait wait) {
    sql.handle()
        .createUpdate(
            "INSERT INTO wait (n, team, claimed_at, length_ms, ahead) VALUES (?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, team.value())
        .bind(2, wait.claimedAt().toEpochMilli())
        .bind(3, wait.length().toMillis())
        .bind(4, wait.ahead())
        .execute();
    sql.handle()
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
