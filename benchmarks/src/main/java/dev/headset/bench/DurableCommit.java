package dev.headset.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The yardstick: one durable commit of one row on the same disk, by SQLite with a write-ahead log
 * that is forced to the disk at each commit. Nothing durable can cost less.
 */
final class DurableCommit implements AutoCloseable {

  private static final String ROW = "x".repeat(200);

  private final Connection connection;
  private final PreparedStatement insert;

  private DurableCommit(Connection connection, PreparedStatement insert) {
    this.connection = connection;
    this.insert = insert;
  }

  static DurableCommit in(Path folder) throws SQLException {
    Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("yardstick.db"));
    try (Statement setting = connection.createStatement()) {
      setting.execute("pragma journal_mode = wal");
      setting.execute("pragma synchronous = full");
      setting.execute("create table if not exists row (id integer primary key, text text)");
    }
    connection.setAutoCommit(false);
    return new DurableCommit(
        connection, connection.prepareStatement("insert into row (text) values (?)"));
  }

  /** Commits once; returns how long that took. */
  long nanos() throws SQLException {
    long began = System.nanoTime();
    insert.setString(1, ROW);
    insert.executeUpdate();
    connection.commit();
    return System.nanoTime() - began;
  }

  @Override
  public void close() throws SQLException {
    insert.close();
    connection.close();
  }
}
