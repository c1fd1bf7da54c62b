package dev.headset.store.jdbc;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Figures;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

record JdbcFigures(Sql sql) implements Figures {

  @Override
  public List<CaseSummary> open() {
    return sql.handle()
        .createQuery(JdbcCases.SELECT + "WHERE stage <> 'CLOSED' ORDER BY opened_at, number")
        .map((row, context) -> JdbcCases.read(row))
        .list();
  }

  @Override
  public List<CaseSummary> closedLast(int most) {
    return sql.handle()
        .createQuery(
            JdbcCases.SELECT
                + "WHERE closed_at IS NOT NULL AND stage = 'CLOSED'"
                + " ORDER BY closed_at DESC LIMIT ?")
        .bind(0, most)
        .map((row, context) -> JdbcCases.read(row))
        .list();
  }

  @Override
  public List<Opening> openedSince(Instant from) {
    return sql.handle()
        .createQuery(
            "SELECT team, opened_at FROM support_case WHERE opened_at >= ? ORDER BY opened_at")
        .bind(0, from.toEpochMilli())
        .map(
            (row, context) ->
                new Opening(new TeamId(row.getString("team")), Columns.instant(row, "opened_at")))
        .list();
  }

  @Override
  public List<Ending> closedSince(Instant from) {
    return sql.handle()
        .createQuery(
            "SELECT team, closed_at, score FROM support_case"
                + " WHERE closed_at >= ? AND stage = 'CLOSED' ORDER BY closed_at")
        .bind(0, from.toEpochMilli())
        .map(
            (row, context) ->
                new Ending(
                    new TeamId(row.getString("team")),
                    Columns.instant(row, "closed_at"),
                    Columns.maybeInt(row, "score")))
        .list();
  }

  @Override
  public List<TeamWait> waitsSince(Instant from) {
    return sql.handle()
        .createQuery(
            "SELECT team, claimed_at, length_ms, ahead FROM wait"
                + " WHERE claimed_at >= ? ORDER BY claimed_at, n")
        .bind(0, from.toEpochMilli())
        .map(
            (row, context) ->
                new TeamWait(
                    new TeamId(row.getString("team")),
                    new PastWait(
                        Columns.instant(row, "claimed_at"),
                        Duration.ofMillis(row.getLong("length_ms")),
                        row.getInt("ahead"))))
        .list();
  }
}
