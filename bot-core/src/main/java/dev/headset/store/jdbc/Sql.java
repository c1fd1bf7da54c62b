package dev.headset.store.jdbc;

import dev.headset.store.StoreException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * The statements of one transaction, each prepared once. What is only written may be held back, so
 * that rows of many updates go to the database together.
 */
final class Sql implements AutoCloseable {

  private final Handle handle;
  private final boolean inBatches;
  private final Optional<KeptStatements> kept;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();
  private final Map<String, HeldBack> heldBack = new LinkedHashMap<>();

  /** Reads a value from a row. */
  interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  private interface Work<T> {
    T run() throws SQLException;
  }

  /**
   * Statements of a transaction.
   *
   * @param inBatches whether a round to the database costs more than what is done there
   * @param kept what was prepared in the transactions before; empty where the driver keeps it
   */
  Sql(Handle handle, boolean inBatches, Optional<KeptStatements> kept) {
    this.handle = handle;
    this.inBatches = inBatches;
    this.kept = kept;
  }

  /** For whatever else there is to do: it sees all that was held back. */
  Handle handle() {
    flush();
    return handle;
  }

  /** Writes all that was held back. */
  void flush() {
    heldBack.keySet().forEach(this::flush);
  }

  /** Writes now. How many rows that changed. */
  int write(String table, String sql, Object... values) {
    flush(table);
    return failing(() -> bound(sql, values).executeUpdate());
  }

  /**
   * Writes before the transaction ends, and before anything is read from the table. What concerns
   * one row is written in its order, rows among each other in any.
   *
   * @param row names the row within the table
   */
  void later(String table, String row, String sql, Object... values) {
    HeldBack waiting = heldBack.computeIfAbsent(table, first -> new HeldBack());
    if (!waiting.goesWith(row, sql)) {
      flush(table);
    }
    waiting.add(row, sql, values);
  }

  /** The first row that is found. */
  <T> Optional<T> first(String table, Row<T> row, String sql, Object... values) {
    List<T> found = all(table, row, sql, values);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Every row that is found. */
  <T> List<T> all(String table, Row<T> row, String sql, Object... values) {
    flush(table);
    return failing(
        () -> {
          List<T> found = new ArrayList<>();
          try (ResultSet rows = bound(sql, values).executeQuery()) {
            while (rows.next()) {
              found.add(row.read(rows));
            }
          }
          return found;
        });
  }

  private void flush(String table) {
    HeldBack waiting = heldBack.get(table);
    if (waiting != null) {
      waiting.take().forEach((sql, rows) -> failing(() -> execute(sql, rows)));
    }
  }

  private int execute(String sql, List<Object[]> rows) throws SQLException {
    if (!inBatches || rows.size() == 1) {
      for (Object[] values : rows) {
        bound(sql, values).executeUpdate();
      }
      return rows.size();
    }
    PreparedStatement statement = prepared(sql);
    for (Object[] values : rows) {
      bind(statement, values);
      statement.addBatch();
    }
    return statement.executeBatch().length;
  }

  private PreparedStatement bound(String sql, Object[] values) throws SQLException {
    PreparedStatement statement = prepared(sql);
    bind(statement, values);
    return statement;
  }

  private PreparedStatement prepared(String sql) throws SQLException {
    if (kept.isPresent()) {
      return kept.get().prepared(handle.getConnection(), sql);
    }
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement fresh = handle.getConnection().prepareStatement(sql);
    prepared.put(sql, fresh);
    return fresh;
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      bind(statement, at + 1, values[at]);
    }
  }

  private static void bind(PreparedStatement statement, int place, Object value)
      throws SQLException {
    if (value instanceof Optional<?> maybe) {
      if (maybe.isPresent()) {
        bind(statement, place, maybe.get());
      } else {
        statement.setNull(place, Types.NULL);
      }
    } else if (value instanceof String text) {
      statement.setString(place, text);
    } else if (value instanceof Long number) {
      statement.setLong(place, number);
    } else if (value instanceof Integer number) {
      statement.setInt(place, number);
    } else {
      throw new IllegalArgumentException("no column holds a " + value.getClass());
    }
  }

  private static <T> T failing(Work<T> work) {
    try {
      return work.run();
    } catch (SQLException e) {
      throw SqlFailures.translate(e);
    }
  }

  /**
   * Writes nothing more.
   *
   * @throws StoreException where a statement can't be given back
   */
  @Override
  public void close() {
    for (PreparedStatement statement : prepared.values()) {
      failing(
          () -> {
            statement.close();
            return statement;
          });
    }
  }
}
