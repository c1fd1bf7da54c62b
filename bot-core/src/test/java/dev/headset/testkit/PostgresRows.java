package dev.headset.testkit;

import dev.headset.store.StoreAddress;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What stands in a store's rows, whatever tables it has. */
public final class PostgresRows {

  private static final String TABLES =
      "SELECT table_name FROM information_schema.tables"
          + " WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'";

  private PostgresRows() {}

  /** The tables with rows that hold these words, as text or in bytes. */
  public static List<String> holding(StoreAddress store, String words) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = TestPostgres.connect(store)) {
      for (String table : tables(connection)) {
        if (holds(connection, table, words)) {
          found.add(table);
        }
      }
    }
    return found;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(TABLES)) {
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return tables;
  }

  private static boolean holds(Connection connection, String table, String words)
      throws SQLException {
    String query =
        "SELECT EXISTS (SELECT 1 FROM %1$s AS r WHERE position(? in r::text) > 0"
            + " OR position(? in r::text) > 0)";
    try (PreparedStatement statement = connection.prepareStatement(query.formatted(table))) {
      statement.setString(1, words);
      statement.setString(2, HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8)));
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getBoolean(1);
      }
    }
  }
}
