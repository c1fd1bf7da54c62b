package dev.headset.store.jdbc;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Notebook.LastHeard;
import dev.headset.platform.PersonId;
import dev.headset.store.Places;
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
      add(place, message, customer, thread);
    }
  }

  @Override
  public void shown(
      Address place,
      List<MessageId> messages,
      Optional<PersonId> customer,
      Optional<ThreadKey> thread,
      Instant now) {
    if (messages.isEmpty()) {
      return;
    }
    visit(NEW_PLACE, place, messages.get(0), customer, now);
    messages.forEach(message -> add(place, message, customer, thread));
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

  private void add(
      Address place, MessageId message, Optional<PersonId> customer, Optional<ThreadKey> thread) {
    handle
        .createUpdate(
            "INSERT INTO message (channel, message, customer, number, generation)"
                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
        .bind(0, place.channel().toString())
        .bind(1, message.value())
        .bind(2, customer.map(PersonId::toString))
        .bind(3, thread.map(key -> key.number().value()))
        .bind(4, thread.map(ThreadKey::generation))
        .execute();
  }

  @Override
  public Optional<ThreadKey> threadOf(Address channel, MessageId message) {
    return handle
        .createQuery(
            "SELECT number, generation FROM message"
                + " WHERE channel = ? AND message = ? AND number IS NOT NULL")
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
