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

record JdbcPlaces(Sql sql) implements Places {

  private static final String PLACE = "place";

  private static final String NEW_PLACE =
      "INSERT INTO place (address, platform, customer, message, active_at) VALUES (?, ?, ?, ?, ?)"
          + " ON CONFLICT (address) DO UPDATE SET active_at = excluded.active_at";

  private static final String NEW_MESSAGE =
      "INSERT INTO message (channel, message, customer, number, generation, of_channel,"
          + " of_message, part) VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";

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
    return sql.first(
        PLACE,
        row -> PersonId.parse(row.getString("customer")),
        "SELECT customer FROM place WHERE address = ? AND customer IS NOT NULL",
        place.toString());
  }

  private void visit(
      String statement,
      Address place,
      MessageId message,
      Optional<PersonId> customer,
      Instant now) {
    sql.later(
        PLACE,
        place.toString(),
        statement,
        place.toString(),
        place.platform(),
        customer.map(PersonId::toString),
        message.value(),
        now.toEpochMilli());
  }

  private void add(Shown shown, int part) {
    Optional<MessageRef> source = shown.source(part);
    Optional<CaseNumber> number = shown.thread().map(ThreadKey::number).or(shown::about);
    if (source.isEmpty() && number.isEmpty()) {
      return; // nobody will ask what it stands for
    }
    String channel = shown.place().channel().toString();
    String message = shown.messages().get(part).value();
    sql.later(
        JdbcCopies.MESSAGE,
        JdbcCopies.row(channel, message),
        NEW_MESSAGE,
        channel,
        message,
        shown.customer().map(PersonId::toString),
        number.map(CaseNumber::value),
        shown.thread().map(ThreadKey::generation),
        source.map(of -> of.at().channel().toString()),
        source.map(of -> of.message().value()),
        part);
  }

  @Override
  public Optional<ThreadKey> threadOf(Address channel, MessageId message) {
    return sql.first(
        JdbcCopies.MESSAGE,
        row -> new ThreadKey(new CaseNumber(row.getString("number")), row.getInt("generation")),
        "SELECT number, generation FROM message"
            + " WHERE channel = ? AND message = ? AND generation IS NOT NULL",
        channel.toString(),
        message.value());
  }

  @Override
  public List<LastHeard> activeSince(String platform, Instant since) {
    return sql.all(
        PLACE,
        row ->
            new LastHeard(
                Address.parse(row.getString("address")), new MessageId(row.getString("message"))),
        "SELECT address, message FROM place WHERE platform = ? AND active_at >= ?"
            + " ORDER BY active_at DESC, address",
        platform,
        since.toEpochMilli());
  }
}
