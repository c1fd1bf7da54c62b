package dev.headset.testkit;

import dev.headset.store.StoreAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** One real PostgreSQL for all tests of a process, started when the first asks for it. */
public final class TestPostgres {

  private static final AtomicInteger DATABASES = new AtomicInteger();

  private TestPostgres() {}

  /** An empty database, as the address of a store. */
  public static StoreAddress fresh() {
    return address(freshDatabase("template1"));
  }

  /** The name of a new database that is a copy of another, which nobody is connected to. */
  public static String freshDatabase(String template) {
    String name = "t" + DATABASES.incrementAndGet();
    try (Connection connection = Running.SERVER.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name + " TEMPLATE " + template);
      return name;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A database as the address of a store. */
  public static StoreAddress address(String database) {
    return new StoreAddress(
        "jdbc:postgresql://localhost:" + Running.SERVER.getPort() + "/" + database,
        Optional.of("postgres"),
        Optional.of("postgres"));
  }

  /** A connection, to look at or spoil what is there. */
  public static Connection connect(StoreAddress address) throws SQLException {
    return DriverManager.getConnection(
        address.url(), address.user().orElseThrow(), address.password().orElseThrow());
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
