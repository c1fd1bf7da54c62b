package dev.headset.bench.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server of our own, on a port and a folder that it keeps over its lives. */
final class PostgresServer implements AutoCloseable {

  private static final Duration GONE_WITHIN = Duration.ofSeconds(10);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final int port;
  private final Path data;
  private EmbeddedPostgres server;

  private PostgresServer(int port, Path data) throws IOException {
    this.port = port;
    this.data = data;
    this.server = launch();
  }

  /**
   * Starts one.
   *
   * @param data an empty folder, or what another server left
   */
  static PostgresServer start(int port, Path data) throws IOException {
    return new PostgresServer(port, data);
  }

  private EmbeddedPostgres launch() throws IOException {
    return EmbeddedPostgres.builder()
        .setPort(port)
        .setDataDirectory(data)
        .setCleanDataDirectory(false)
        .setRegisterShutdownHook(false)
        .setServerConfig("fsync", "on")
        .setServerConfig("max_connections", "60")
        .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
        .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  int port() {
    return port;
  }

  Path data() {
    return data;
  }

  /** Lets each statement do its work, outside any transaction. */
  void does(String... statements) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String each : statements) {
        statement.execute(each);
      }
    }
  }

  Connection connect() throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("user", "postgres");
    properties.setProperty("connectTimeout", "5");
    properties.setProperty("socketTimeout", "30");
    return DriverManager.getConnection(
        "jdbc:postgresql://localhost:" + port + "/postgres", properties);
  }

  /** Kills it and all that serve its connections, as a power cut does. */
  void kill() throws IOException, InterruptedException {
    ProcessHandle postmaster = postmaster();
    List<ProcessHandle> all = postmaster.descendants().toList();
    postmaster.destroyForcibly();
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      Waiting.until(GONE_WITHIN, LOOK, () -> !each.isAlive());
    }
    Waiting.until(GONE_WITHIN, LOOK, () -> !postmaster.isAlive());
    server.close(); // gives up the folder's lock
  }

  /** Starts it again on what it left. */
  void startAgain() throws IOException {
    server = launch();
  }

  /** Stops all of it in its tracks. */
  void freeze() throws IOException, InterruptedException {
    signal("STOP");
  }

  /** Lets it go on. */
  void thaw() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    ProcessHandle postmaster = postmaster();
    for (ProcessHandle each : postmaster.descendants().toList()) {
      signal(name, each);
    }
    signal(name, postmaster);
  }

  private static void signal(String name, ProcessHandle process)
      throws IOException, InterruptedException {
    Process kill = new ProcessBuilder("kill", "-" + name, "" + process.pid()).start();
    kill.waitFor(GONE_WITHIN.toSeconds(), TimeUnit.SECONDS); // a backend may be gone already
  }

  private ProcessHandle postmaster() throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    return ProcessHandle.of(pid)
        .orElseThrow(() -> new IOException("no PostgreSQL runs in " + data));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
