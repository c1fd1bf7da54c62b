package dev.headset.bench.desk;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Rows of a table, as they are in the store. */
record StoredRows(String table, List<String> columns, List<Object[]> rows) {

  /** What a column holds that holds nothing. */
  static final Object NOTHING = new Object();

  static StoredRows of(Connection connection, String table, String customer) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT * FROM " + table + " WHERE customer = ?")) {
      query.setString(1, customer);
      try (ResultSet found = query.executeQuery()) {
        ResultSetMetaData meta = found.getMetaData();
        List<String> columns = new ArrayList<>();
        for (int at = 1; at <= meta.getColumnCount(); at++) {
          columns.add(meta.getColumnName(at));
        }
        List<Object[]> rows = new ArrayList<>();
        while (found.next()) {
          Object[] row = new Object[columns.size()];
          for (int at = 0; at < row.length; at++) {
            row[at] = Objects.requireNonNullElse(found.getObject(at + 1), NOTHING);
          }
          rows.add(row);
        }
        return new StoredRows(table, columns, rows);
      }
    }
  }

  /** What a column holds, row by row. */
  List<String> texts(String column) {
    int at = columns.indexOf(column);
    return rows.stream().map(row -> row[at].toString()).toList();
  }

  /** Writes rows into a table, many at once. */
  record Insert(PreparedStatement statement) implements AutoCloseable {

    static Insert into(Connection connection, StoredRows like) throws SQLException {
      String places = String.join(", ", Collections.nCopies(like.columns().size(), "?"));
      return new Insert(
          connection.prepareStatement(
              "INSERT INTO "
                  + like.table()
                  + " ("
                  + String.join(", ", like.columns())
                  + ") VALUES ("
                  + places
                  + ")"));
    }

    void add(Object[] row) throws SQLException {
      for (int at = 0; at < row.length; at++) {
        statement.setObject(at + 1, row[at] == NOTHING ? null : row[at]);
      }
      statement.executeUpdate();
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }
}
