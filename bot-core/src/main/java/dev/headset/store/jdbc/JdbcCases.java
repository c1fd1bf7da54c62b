package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Cases;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcCases(Handle handle) implements Cases {

  static final String SELECT =
      "SELECT number, customer, team, stage, opened_at, associate, associate_id, title,"
          + " closed_at, score FROM support_case ";

  private static final PersonId NOT_KEPT = new PersonId("unknown", "unknown");

  @Override
  public Optional<CaseSummary> find(CaseNumber number) {
    return handle
        .createQuery(SELECT + "WHERE number = ?")
        .bind(0, number.value())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public void save(CaseSummary summary) {
    handle
        .createUpdate(
            "INSERT INTO support_case (number, customer, team, stage, opened_at, associate,"
                + " associate_id, title, closed_at, score)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (number) DO UPDATE SET team = excluded.team,"
                + " stage = excluded.stage, opened_at = excluded.opened_at,"
                + " associate = excluded.associate,"
                + " associate_id = excluded.associate_id, title = excluded.title,"
                + " closed_at = excluded.closed_at, score = excluded.score")
        .bind(0, summary.number().value())
        .bind(1, summary.customer().map(PersonId::toString))
        .bind(2, summary.team().value())
        .bind(3, summary.stage().name())
        .bind(4, summary.openedAt().toEpochMilli())
        .bind(5, summary.associate().map(Person::name).map(Columns::storable))
        .bind(6, summary.associate().map(Person::id).map(PersonId::toString))
        .bind(7, Columns.storable(summary.title()))
        .bind(8, summary.closedAt().map(Instant::toEpochMilli))
        .bind(9, summary.score())
        .execute();
  }

  @Override
  public List<QueuedCase> open() {
    return handle
        .createQuery(SELECT + "WHERE stage <> 'CLOSED' ORDER BY opened_at, number")
        .map((row, context) -> read(row).queued())
        .list();
  }

  @Override
  public List<CaseSummary> of(PersonId customer) {
    return handle
        .createQuery(SELECT + "WHERE customer = ? ORDER BY opened_at, number")
        .bind(0, customer.toString())
        .map((row, context) -> read(row))
        .list();
  }

  /** The cases of an older store know the name alone. */
  private static Optional<Person> associate(ResultSet row) throws SQLException {
    Optional<String> id = Columns.text(row, "associate_id");
    return Columns.text(row, "associate")
        .map(name -> new Person(id.map(PersonId::parse).orElse(NOT_KEPT), name));
  }

  static CaseSummary read(ResultSet row) throws SQLException {
    return new CaseSummary(
        new CaseNumber(row.getString("number")),
        Columns.text(row, "customer").map(PersonId::parse),
        new TeamId(row.getString("team")),
        QueuedCase.Stage.valueOf(row.getString("stage")),
        Columns.instant(row, "opened_at"),
        associate(row),
        row.getString("title"),
        Columns.maybeInstant(row, "closed_at"),
        Columns.maybeInt(row, "score"));
  }
}
