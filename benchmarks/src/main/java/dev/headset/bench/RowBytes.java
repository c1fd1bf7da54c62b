package dev.headset.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How many bytes of rows an update makes, by looking into the store beside the bot. */
final class RowBytes implements AutoCloseable {

  private static final String SIZE =
      "CASE typeof(%1$s) WHEN 'text' THEN length(CAST(%1$s AS BLOB)) WHEN 'integer' THEN 6 ELSE 0"
          + " END";

  /** An update adds to these. */
  private static final List<String> GROWING = List.of("seen", "transcript_line", "message");

  /** An update writes a row of each of these anew. */
  private static final List<String> REWRITTEN = List.of("conversation", "place", "timer");

  /** A row that is there for a moment, for each message that is owed. */
  private static final String OUTBOX = "outbox";

  private final Connection connection;

  RowBytes(Path store) throws SQLException {
    connection = DriverManager.getConnection("jdbc:sqlite:" + store);
  }

  /** The size of a row of what is owed; empty where nothing is at the moment. */
  Optional<Double> owed() throws SQLException {
    Sum sum = sum(OUTBOX);
    return sum.rows() == 0 ? Optional.empty() : Optional.of(sum.perRow());
  }

  /**
   * Of one update.
   *
   * @param updates that made the store what it is
   * @param owed the size of a row of what was owed
   */
  long perUpdate(long updates, double owed) throws SQLException {
    double bytes = owed * sum("message").rows() / updates;
    for (String table : GROWING) {
      bytes += (double) sum(table).bytes() / updates;
    }
    for (String table : REWRITTEN) {
      bytes += sum(table).perRow();
    }
    return Math.round(bytes);
  }

  private record Sum(long rows, long bytes) {
    double perRow() {
      return rows == 0 ? 0 : (double) bytes / rows;
    }
  }

  private Sum sum(String table) throws SQLException {
    List<String> sizes = columns(table).stream().map(SIZE::formatted).toList();
    String query =
        "SELECT count(*), coalesce(sum(" + String.join(" + ", sizes) + "), 0) FROM " + table;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return new Sum(row.getLong(1), row.getLong(2));
    }
  }

  private List<String> columns(String table) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
      while (row.next()) {
        columns.add(row.getString("name"));
      }
    }
    return columns;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
