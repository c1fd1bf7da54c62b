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

record JdbcCases(Sql sql) implements Cases {

  private static final String TABLE = "support_case";

  static final String SELECT =
      "SELECT number, customer, team, stage, opened_at, associate, associate_id, title,"
          + " closed_at, score FROM support_case ";

  private static final PersonId NOT_KEPT = new PersonId("unknown", "unknown");

  @Override
  public Optional<CaseSummary> find(CaseNumber number) {
    return sql.first(TABLE, JdbcCases::read, SELECT + "WHERE number = ?", number.value());
  }

  @Override
  public void save(CaseSummary summary) {
    sql.later(
        TABLE,
        summary.number().value(),
        "INSERT INTO support_case (number, customer, team, stage, opened_at, associate,"
            + " associate_id, title, closed_at, score)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (number) DO UPDATE SET team = excluded.team,"
            + " stage = excluded.stage, opened_at = excluded.opened_at,"
            + " associate = excluded.associate,"
            + " associate_id = excluded.associate_id, title = excluded.title,"
            + " closed_at = excluded.closed_at, score = excluded.score",
        summary.number().value(),
        summary.customer().map(PersonId::toString),
        summary.team().value(),
        summary.stage().name(),
        summary.openedAt().toEpochMilli(),
        summary.associate().map(Person::name).map(Columns::storable),
        summary.associate().map(Person::id).map(PersonId::toString),
        Columns.storable(summary.title()),
        summary.closedAt().map(Instant::toEpochMilli),
        summary.score());
  }

  @Override
  public List<QueuedCase> open() {
    return sql.all(
        TABLE,
        row -> read(row).queued(),
        SELECT + "WHERE stage <> 'CLOSED' ORDER BY opened_at, number");
  }

  @Override
  public List<CaseSummary> of(PersonId customer) {
    return sql.all(
        TABLE,
        JdbcCases::read,
        SELECT + "WHERE customer = ? ORDER BY opened_at, number",
        customer.toString());
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
