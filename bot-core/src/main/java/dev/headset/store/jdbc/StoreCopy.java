package dev.headset.store.jdbc;

import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import dev.headset.store.Sha256;
import dev.headset.store.StoreException;
import dev.headset.store.StoreUnavailableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Copies everything in one store into another that is empty, of whatever kind, and compares. */
public final class StoreCopy {

  private static final int AT_ONCE = 500;

  /** All tables but that of files, which go by way of the file stores. */
  static final List<String> TABLES =
      List.of(
          "setting",
          "counter",
          "conversation",
          "support_case",
          "case_thread",
          "transcript_line",
          "outbox",
          "inbox",
          "parked",
          "seen",
          "timer",
          "place",
          "message",
          "note",
          "duty",
          "wait",
          "missed_text",
          "request");

  /** What a new store has of itself. */
  private static final List<String> NEVER_EMPTY = List.of("setting", "counter");

  private StoreCopy() {}

  /**
   * A table that was copied, and is the same in both.
   *
   * @param checksum of all rows, in whatever order
   */
  public record Copied(String table, long rows, long checksum) {}

  /** Whether nothing was ever kept in a store. */
  public static boolean isEmpty(JdbcStore store) {
    return store
        .jdbi()
        .withHandle(
            handle ->
                TABLES.stream()
                    .filter(table -> !NEVER_EMPTY.contains(table))
                    .allMatch(
                        table ->
                            handle
                                .createQuery("SELECT 1 FROM " + table + " LIMIT 1")
                                .mapTo(Integer.class)
                                .findOne()
                                .isEmpty()));
  }

  /**
   * Copies all rows in one transaction: on whatever failure, the other store stays as it was.
   *
   * @param from which nobody writes to meanwhile
   * @param to an empty one
   * @throws StoreException where one of them is out of reach, or they differ afterwards
   */
  public static List<Copied> rows(JdbcStore from, JdbcStore to) {
    try {
      return from.jdbi()
          .withHandle(
              source ->
                  to.jdbi()
                      .inTransaction(
                          target ->
                              TABLES.stream().map(name -> copy(name, source, target)).toList()));
    } catch (JdbiException e) {
      throw new StoreException("nothing was copied: " + SqlFailures.reason(e), e);
    }
  }

  /**
   * Copies all files.
   *
   * @return how many
   * @throws IOException where one can't be read or kept, or is not what it was
   */
  public static int files(JdbcStore from, JdbcStore to)
      throws StoreUnavailableException, IOException {
    FileStore source = from.files();
    FileStore target = to.files();
    List<FileRef> all = source.all();
    for (FileRef file : all) {
      try (InputStream bytes = source.open(file)) {
        if (!target.keep(bytes, Long.MAX_VALUE).file().equals(file)) {
          throw new IOException("the file " + file.sha256() + " is not what it was");
        }
      }
    }
    return all.size();
  }

  private static Copied copy(String table, Handle source, Handle target) {
    target.execute("DELETE FROM " + table);
    Sum read = new Sum();
    try (ResultIterator<Row> rows = Row.all(table, source).iterator()) {
      List<Row> batch = new ArrayList<>();
      while (rows.hasNext()) {
        Row row = rows.next();
        read.add(row);
        batch.add(row);
        if (batch.size() == AT_ONCE || !rows.hasNext()) {
          insert(table, batch, target);
          batch.clear();
        }
      }
    }
    Sum written = Sum.of(table, target);
    if (!written.same(read)) {
      throw new StoreException(
          table + " is not the same in both: nothing was copied", new IllegalStateException());
    }
    return new Copied(table, read.rows, read.checksum);
  }

  private static void insert(String table, List<Row> rows, Handle target) {
    Set<String> columns = rows.get(0).values().keySet();
    String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
    PreparedBatch batch =
        target.prepareBatch(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES ("
                + places
                + ")");
    for (Row row : rows) {
      int n = 0;
      for (Optional<Object> value : row.values().values()) {
        batch.bind(n++, value.orElse(null));
      }
      batch.add();
    }
    batch.execute();
  }

  /** A row, by the names of its columns in their order. */
  private record Row(SortedMap<String, Optional<Object>> values) {

    static ResultIterable<Row> all(String table, Handle handle) {
      return handle
          .createQuery("SELECT * FROM " + table)
          .setFetchSize(AT_ONCE)
          .map((row, context) -> read(row));
    }

    private static Row read(ResultSet row) throws SQLException {
      ResultSetMetaData columns = row.getMetaData();
      SortedMap<String, Optional<Object>> values = new TreeMap<>();
      for (int i = 1; i <= columns.getColumnCount(); i++) {
        values.put(columns.getColumnName(i), Optional.ofNullable(row.getObject(i)));
      }
      return new Row(values);
    }

    /** Whole numbers count alike, however wide a database returns them. */
    long checksum() {
      byte[] canonical = values.toString().getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(Sha256.of(canonical)).getLong();
    }
  }

  /** How many rows, and what they add up to in whatever order. */
  private static final class Sum {
    private long rows;
    private long checksum;

    static Sum of(String table, Handle handle) {
      Sum sum = new Sum();
      Row.all(table, handle).forEach(sum::add);
      return sum;
    }

    void add(Row row) {
      rows++;
      checksum += row.checksum();
    }

    boolean same(Sum other) {
      return rows == other.rows && checksum == other.checksum;
    }
  }
}
