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
import org.jdbi.v3.core.Handle;

record JdbcThreads(Handle handle) implements Threads {

  private static final String SELECT =
      "SELECT number, generation, customer, channel, place, card, refused FROM case_thread ";

  @Override
  public Optional<CaseThread> find(ThreadKey key) {
    return handle
        .createQuery(SELECT + "WHERE number = ? AND generation = ?")
        .bind(0, key.number().value())
        .bind(1, key.generation())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public Optional<CaseThread> at(Address place) {
    return handle
        .createQuery(SELECT + "WHERE place = ? ORDER BY generation DESC LIMIT 1")
        .bind(0, place.toString())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public Optional<CaseThread> headedBy(Address place, MessageId card) {
    return handle
        .createQuery(SELECT + "WHERE place = ? AND card = ? ORDER BY generation DESC LIMIT 1")
        .bind(0, place.toString())
        .bind(1, card.value())
        .map((row, context) -> read(row))
        .findOne();
  }

  @Override
  public List<CaseThread> ofOpenCases() {
    return handle
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
    handle
        .createUpdate(
            "INSERT INTO case_thread (number, generation, customer, channel, place, card, refused)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)"
                + " ON CONFLICT (number, generation) DO UPDATE SET customer = excluded.customer,"
                + " channel = excluded.channel, place = excluded.place, card = excluded.card,"
                + " refused = excluded.refused")
        .bind(0, thread.key().number().value())
        .bind(1, thread.key().generation())
        .bind(2, thread.customer().toString())
        .bind(3, thread.channel().toString())
        .bind(4, thread.place().map(Address::toString))
        .bind(5, thread.card().map(MessageId::value))
        .bind(6, thread.refused() ? 1 : 0)
        .execute();
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
