package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.store.Threads;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

record JdbcThreads(Sql sql) implements Threads {

  private static final String TABLE = "case_thread";
  private static final String SELECT =
      "SELECT number, generation, customer, channel, place, card, refused FROM case_thread ";

  @Override
  public Optional<CaseThread> find(ThreadKey key) {
    return sql.first(
        TABLE,
        JdbcThreads::read,
        SELECT + "WHERE number = ? AND generation = ?",
        key.number().value(),
        key.generation());
  }

  @Override
  public Optional<CaseThread> at(Address place) {
    return sql.first(
        TABLE,
        JdbcThreads::read,
        SELECT + "WHERE place = ? ORDER BY generation DESC LIMIT 1",
        place.toString());
  }

  @Override
  public Optional<CaseThread> headedBy(Address place, MessageId card) {
    return sql.first(
        TABLE,
        JdbcThreads::read,
        SELECT + "WHERE place = ? AND card = ? ORDER BY generation DESC LIMIT 1",
        place.toString(),
        card.value());
  }

  @Override
  public List<CaseThread> ofOpenCases() {
    return sql.handle()
        .createQuery(
            SELECT
                + "WHERE number IN (SELECT number FROM support_case WHERE stage <> 'CLOSED')"
                + " AND generation = (SELECT MAX(last.generation) FROM case_thread last"
                + " WHERE last.number = case_thread.number) ORDER BY number")
        .map((row, context) -> read(row))
        .list();
  }

  @Override
  public void save(CaseThread thread) {
    sql.later(
        TABLE,
        thread.key().toString(),
        "INSERT INTO case_thread (number, generation, customer, channel, place, card, refused)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT (number, generation) DO UPDATE SET customer = excluded.customer,"
            + " channel = excluded.channel, place = excluded.place, card = excluded.card,"
            + " refused = excluded.refused",
        thread.key().number().value(),
        thread.key().generation(),
        thread.customer().toString(),
        thread.channel().toString(),
        thread.place().map(Address::toString),
        thread.card().map(MessageId::value),
        thread.refused() ? 1 : 0);
  }

  private static CaseThread read(ResultSet row) throws SQLException {
    return new CaseThread(
        new ThreadKey(new CaseNumber(row.getString("number")), row.getInt("generation")),
        PersonId.parse(row.getString("customer")),
        Address.parse(row.getString("channel")),
        Columns.text(row, "place").map(Address::parse),
        Columns.text(row, "card").map(MessageId::new),
        row.getInt("refused") != 0);
  }
}
