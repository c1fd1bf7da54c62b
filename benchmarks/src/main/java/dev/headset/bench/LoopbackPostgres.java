package dev.headset.bench;

import dev.headset.store.StoreAddress;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/** A PostgreSQL server on this machine, for as long as it is measured. */
final class LoopbackPostgres implements AutoCloseable {

  private static final String WHO = "postgres";

  private final EmbeddedPostgres server;

  private LoopbackPostgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts it; it makes its commits durable, as the server by itself does. */
  static LoopbackPostgres start() throws IOException {
    return new LoopbackPostgres(
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("full_page_writes", "on")
            .start());
  }

  /** A new database, as the address of a store. */
  StoreAddress fresh(String name) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
    return new StoreAddress(
        "jdbc:postgresql://localhost:" + server.getPort() + "/" + name,
        Optional.of(WHO),
        Optional.of(WHO));
  }

  /** The same with the user's name in it. */
  String url(StoreAddress database) {
    return database.url() + "?user=" + WHO + "&password=" + WHO;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
