package dev.headset.app.console;

import dev.headset.platform.Address;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/** The customers' chats and the threads. Each method works within the caller's transaction. */
final class PlaceTable {

  private static final RowMapper<Customer> CUSTOMER =
      (row, context) ->
          new Customer(
              row.getString("id"),
              row.getString("name"),
              Optional.ofNullable(row.getString("language")),
              Instant.parse(row.getString("since")));

  private static final RowMapper<CaseThread> THREAD =
      (row, context) ->
          new CaseThread(
              row.getString("id"),
              Address.of(ConsoleChannel.PLATFORM, row.getString("channel"), row.getString("id")),
              row.getString("title"),
              Instant.parse(row.getString("since")));

  private PlaceTable() {}

  static void add(Handle handle, Customer customer) {
    handle
        .createUpdate(
            "insert into customer (id, name, language, since)"
                + " values (:id, :name, :language, :since)")
        .bind("id", customer.id())
        .bind("name", customer.name())
        .bind("language", customer.language().orElse(null))
        .bind("since", customer.since().toString())
        .execute();
  }

  static Optional<Customer> customer(Handle handle, String id) {
    return handle
        .createQuery("select * from customer where id = :id")
        .bind("id", id)
        .map(CUSTOMER)
        .findOne();
  }

  static List<Customer> customers(Handle handle) {
    return handle.createQuery("select * from customer order by since, rowid").map(CUSTOMER).list();
  }

  static void add(Handle handle, CaseThread thread, String entryKey) {
    handle
        .createUpdate(
            "insert into thread (id, channel, title, entry_key, since)"
                + " values (:id, :channel, :title, :entryKey, :since)")
        .bind("id", thread.id())
        .bind("channel", thread.place().chat())
        .bind("title", thread.title())
        .bind("entryKey", entryKey)
        .bind("since", thread.since().toString())
        .execute();
  }

  static Optional<CaseThread> thread(Handle handle, String id) {
    return handle
        .createQuery("select * from thread where id = :id")
        .bind("id", id)
        .map(THREAD)
        .findOne();
  }

  static Optional<CaseThread> threadByEntry(Handle handle, String entryKey) {
    return handle
        .createQuery("select * from thread where entry_key = :key")
        .bind("key", entryKey)
        .map(THREAD)
        .findOne();
  }

  /** Threads, the oldest first. */
  static List<CaseThread> threads(Handle handle) {
    return handle.createQuery("select * from thread order by since, rowid").map(THREAD).list();
  }
}
