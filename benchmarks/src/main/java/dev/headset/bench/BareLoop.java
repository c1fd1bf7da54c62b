package dev.headset.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/**
 * What a disk gives at the most: rows that are inserted in groups, one durable commit for each
 * group, by a loop that does nothing else.
 */
final class BareLoop {

  private BareLoop() {}

  /**
   * Inserts for a while, and tells how many rows in a second that came to.
   *
   * @param url of the database
   * @param setting what makes a commit as durable as the bot's
   * @param bytes of each row
   * @param group how many rows are committed together
   */
  static double perSecond(String url, String setting, int bytes, int group, Duration time)
      throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      for (String each : setting.split(";", -1)) {
        statement.execute(each);
      }
      statement.execute("CREATE TABLE IF NOT EXISTS bare (id BIGINT PRIMARY KEY, said TEXT)");
      statement.execute("DELETE FROM bare");
      connection.setAutoCommit(false);
      return insert(connection, "x".repeat(bytes), group, time);
    }
  }

  private static double insert(Connection connection, String row, int group, Duration time)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO bare (id, said) VALUES (?, ?)")) {
      long rows = 0;
      long began = System.nanoTime();
      long end = began + time.toNanos();
      while (System.nanoTime() - end < 0) {
        for (int i = 0; i < group; i++) {
          insert.setLong(1, ++rows);
          insert.setString(2, row);
          insert.addBatch();
        }
        insert.executeBatch();
        connection.commit();
      }
      return rows * 1e9 / (System.nanoTime() - began);
    }
  }
}
