package dev.headset.store.jdbc;

import dev.headset.desk.OnDuty;
import dev.headset.desk.TeamId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.Duties;
import java.util.List;

record JdbcDuties(Sql sql) implements Duties {

  @Override
  public List<OnDuty> all() {
    return sql.handle()
        .createQuery("SELECT team, person, name, since FROM duty ORDER BY since, team, person")
        .map(
            (row, context) ->
                new OnDuty(
                    new TeamId(row.getString("team")),
                    new Person(PersonId.parse(row.getString("person")), row.getString("name")),
                    Columns.instant(row, "since")))
        .list();
  }

  @Override
  public void add(OnDuty one) {
    sql.handle()
        .createUpdate(
            "INSERT INTO duty (team, person, name, since) VALUES (?, ?, ?, ?)"
                + " ON CONFLICT (team, person) DO UPDATE SET name = excluded.name")
        .bind(0, one.team().value())
        .bind(1, one.person().id().toString())
        .bind(2, Columns.storable(one.person().name()))
        .bind(3, one.since().toEpochMilli())
        .execute();
  }

  @Override
  public void remove(TeamId team, PersonId person) {
    sql.handle()
        .createUpdate("DELETE FROM duty WHERE team = ? AND person = ?")
        .bind(0, team.value())
        .bind(1, person.toString())
        .execute();
  }
}
