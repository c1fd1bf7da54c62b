package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Notebook.LastHeard;
import dev.headset.platform.PersonId;
import dev.headset.store.Places;
import dev.headset.store.Shown;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

record JdbcPlaces(Handle handle) implements Places {

  private static final String NEW_PLACE =
      "INSERT INTO place (address, platform, customer, message, active_at) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (address) DO UPDATE SET active_at = excluded.active_at";

  @Override
  public void heard(
      Address place,
      MessageId message,
      Optional<PersonId> customer,
      Optional<ThreadKey> thread,
      Instant now) {
    visit(NEW_PLACE + ", message = excluded.message", place, message, customer, now);
    if (thread.isPresent()) {
      add(new Shown(place, List.of(message), customer, thread, Optional.empty(), List.of()), 0);
    }
  }

  @Override
  public void shown(Shown shown, Instant now) {
    if (shown.messages().isEmpty()) {
      return;
    }
    visit(NEW_PLACE, shown.place(), shown.messages().get(0), shown.customer(), now);
    for (int part = 0; part < shown.messages().size(); part++) {
      add(shown, part);
    }
  }

  @Override
  public Optional<PersonId> customerAt(Address place) {
    return handle
        .createQuery("SELECT customer FROM place WHERE address = ? AND customer IS NOT NULL")
        .bind(0, place.toString())
        .map((row, context) -> PersonId.parse(row.getString("customer")))
        .findOne();
  }

  private void visit(
      String sql, Address place, MessageId message, Optional<PersonId> customer, Instant now) {
    handle
        .createUpdate(sql)
        .bind(0, place.toString())
        .bind(1, place.platform())
        .bind(2, customer.map(PersonId::toString))
        .bind(3, message.value())
        .bind(4, now.toEpochMilli())
        .execute();
  }

  private void add(Shown shown, int part) {
    Optional<MessageRef> source = shown.source(part);
    Optional<CaseNumber> number = shown.thread().map(ThreadKey::number).or(shown::about);
    handle
        .createUpdate(
            "INSERT INTO message (channel, message, customer, number, generation, of_channel,"
                + " of_message, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(0, shown.place().channel().toString())
        .bind(1, shown.messages().get(part).value())
        .bind(2, shown.customer().map(PersonId::toString))
        .bind(3, number.map(CaseNumber::value))
        .bind(4, shown.thread().map(ThreadKey::generation))
        .bind(5, source.map(of -> of.at().channel().toString()))
        .bind(6, source.map(of -> of.message().value()))
        .bind(7, part)
        .execute();
  }

  @Override
  public Optional<ThreadKey> threadOf(Address channel, MessageId message) {
    return handle
        .createQuery(
            "SELECT number, generation FROM message"
                + " WHERE channel = ? AND message = ? AND generation IS NOT NULL")
        .bind(0, channel.toString())
        .bind(1, message.value())
        .map(
            (row, context) ->
                new ThreadKey(new CaseNumber(row.getString("number")), row.getInt("generation")))
        .findOne();
  }

  @Override
  public List<LastHeard> activeSince(String platform, Instant since) {
    return handle
        .createQuery(
            "SELECT address, message FROM place WHERE platform = ? AND active_at >= ?"
                + " ORDER BY active_at DESC, address")
        .bind(0, platform)
        .bind(1, since.toEpochMilli())
        .map(
            (row, context) ->
                new LastHeard(
                    Address.parse(row.getString("address")),
                    new MessageId(row.getString("message"))))
        .list();
  }
}
