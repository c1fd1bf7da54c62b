package dev.headset.app.console;

import dev.headset.platform.Address;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** What people did, and whether the inbox has it. Works within the caller's transaction. */
final class InboundTable {

  private InboundTable() {}

  static void add(
      Handle handle,
      String eventId,
      Address place,
      Person author,
      Optional<Long> line,
      Optional<String> button,
      Instant at) {
    handle
        .createUpdate(
            "insert into inbound (event_id, place, author, author_name, author_language, n,"
                + " button, at) values (:event, :place, :author, :name, :language, :n, :button,"
                + " :at)")
        .bind("event", eventId)
        .bind("place", place.toString())
        .bind("author", author.id().toString())
        .bind("name", author.name())
        .bind("language", author.language().orElse(null))
        .bind("n", line.orElse(null))
        .bind("button", button.orElse(null))
        .bind("at", at.toString())
        .execute();
  }

  static Optional<Inbound> find(Handle handle, String eventId) {
    return handle
        .createQuery("select * from inbound where event_id = :event")
        .bind("event", eventId)
        .map((row, context) -> read(row))
        .findOne();
  }

  /** What the inbox does not have yet from a place, in the order in which it was done. */
  static List<Inbound> pending(Handle handle, Address place) {
    return handle
        .createQuery("select * from inbound where accepted = 0 and place = :place order by seq")
        .bind("place", place.toString())
        .map((row, context) -> read(row))
        .list();
  }

  /** Every place with something that the inbox does not have yet. */
  static List<Address> pendingPlaces(Handle handle) {
    return handle
        .createQuery("select distinct place from inbound where accepted = 0")
        .mapTo(String.class)
        .map(Address::parse)
        .list();
  }

  static void accept(Handle handle, long seq) {
    handle
        .createUpdate("update inbound set accepted = 1 where seq = :seq")
        .bind("seq", seq)
        .execute();
  }

  private static Inbound read(ResultSet row) throws SQLException {
    Person author =
        new Person(
            PersonId.parse(row.getString("author")),
            row.getString("author_name"),
            Optional.ofNullable(row.getString("author_language")));
    long n = row.getLong("n");
    Optional<Long> line = row.wasNull() ? Optional.empty() : Optional.of(n);
    return new Inbound(
        row.getLong("seq"),
        row.getString("event_id"),
        Address.parse(row.getString("place")),
        author,
        line,
        Optional.ofNullable(row.getString("button")),
        Instant.parse(row.getString("at")),
        row.getBoolean("accepted"));
  }
}
