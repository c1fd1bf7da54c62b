package dev.headset.store.jdbc;

import dev.headset.effect.MissedText;
import dev.headset.platform.PersonId;
import dev.headset.store.Missed;
import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.List;

record JdbcMissed(Sql sql) implements Missed {

  @Override
  public void add(PersonId customer, long number, MissedText missed) {
    sql.handle()
        .createUpdate(
            "INSERT INTO missed_text (n, customer, said_at, language, said, taken_for, chosen)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, customer.toString())
        .bind(2, missed.at().toEpochMilli())
        .bind(3, missed.language().code())
        .bind(4, Columns.storable(missed.text()))
        .bind(5, missed.takenFor().map(TopicId::value))
        .bind(6, missed.chosen().map(TopicId::value))
        .execute();
    sql.handle()
        .createUpdate(
            "DELETE FROM missed_text WHERE customer = ? AND n <= (SELECT n FROM missed_text"
                + " WHERE customer = ? ORDER BY n DESC LIMIT 1 OFFSET ?)")
        .bind(0, customer.toString())
        .bind(1, customer.toString())
        .bind(2, MAX_OF_ONE)
        .execute();
    sql.handle()
        .createUpdate(
            "DELETE FROM missed_text WHERE n <= (SELECT n FROM missed_text"
                + " ORDER BY n DESC LIMIT 1 OFFSET ?)")
        .bind(0, MAX_KEPT)
        .execute();
  }

  @Override
  public void settle(PersonId customer, Instant since, TopicId chosen) {
    sql.handle()
        .createUpdate("UPDATE missed_text SET chosen = ? WHERE customer = ? AND said_at >= ?")
        .bind(0, chosen.value())
        .bind(1, customer.toString())
        .bind(2, since.toEpochMilli())
        .execute();
  }

  @Override
  public List<MissedText> since(Instant from) {
    return sql.handle()
        .createQuery(
            "SELECT said_at, language, said, taken_for, chosen FROM missed_text"
                + " WHERE said_at >= ? ORDER BY n DESC")
        .bind(0, from.toEpochMilli())
        .map(
            (row, context) ->
                new MissedText(
                    Columns.instant(row, "said_at"),
                    new Language(row.getString("language")),
                    row.getString("said"),
                    Columns.text(row, "taken_for").map(TopicId::new),
                    Columns.text(row, "chosen").map(TopicId::new)))
        .list();
  }

  @Override
  public int prune(Instant before) {
    return sql.handle()
        .createUpdate("DELETE FROM missed_text WHERE said_at < ?")
        .bind(0, before.toEpochMilli())
        .execute();
  }
}
