package dev.headset.bench.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL with a synchronous standby, which takes over when the first server dies; a new standby
 * is then made of it. Of three nodes of the bot one serves.
 */
final class PostgresDatabase implements Database {

  private static final int NODES = 3;
  private static final String STANDBY = "standby";

  private final Path folder;
  private final int[] ports = {freePort(), freePort()};
  private final List<Wire> wires = List.of(Wire.to(ports[0]), Wire.to(ports[1]));
  private PostgresServer primary;
  private PostgresServer standby;
  private int copies;

  private PostgresDatabase(Path folder) throws IOException, SQLException {
    this.folder = folder;
    this.primary = PostgresServer.start(ports[0], folder.resolve("postgres-0"));
    this.standby = newStandby(ports[1]);
  }

  /** Starts both servers, with an empty database. */
  static PostgresDatabase start(Path folder) throws IOException, SQLException {
    return new PostgresDatabase(folder);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public String name() {
    return "PostgreSQL";
  }

  /** Both servers stand in the address, and the driver finds the one that writes. */
  @Override
  public String section() {
    String url =
        "jdbc:postgresql://127.0.0.1:%d,127.0.0.1:%d/postgres?targetServerType=primary"
            .formatted(wires.get(0).port(), wires.get(1).port());
    return "store: {url: \"%s\", user: postgres, password: postgres}".formatted(url);
  }

  @Override
  public int nodes() {
    return NODES;
  }

  @Override
  public List<Trouble> troubles(Nodes nodes) {
    return List.of(
        Trouble.lasting("PostgreSQL: killed", () -> primary.kill(), () -> primary.startAgain()),
        Trouble.sudden("PostgreSQL: failed over", this::failOver),
        Trouble.sudden("PostgreSQL: connections ended", this::endConnections),
        Trouble.lasting(
            "PostgreSQL: answers to commits lost",
            () -> losesCommits(true),
            () -> losesCommits(false)),
        Trouble.lasting("PostgreSQL: frozen", () -> primary.freeze(), () -> primary.thaw()),
        Trouble.lasting("PostgreSQL: read-only", () -> readOnly(true), () -> readOnly(false)));
  }

  private void failOver() throws IOException, InterruptedException, SQLException {
    primary.kill();
    int port = primary.port();
    primary = standby;
    primary.does("SELECT pg_promote()");
    standby = newStandby(port);
  }

  private void endConnections() throws SQLException {
    primary.does(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            + " WHERE application_name = 'headset'");
  }

  private void losesCommits(boolean loses) {
    wires.forEach(wire -> wire.losesCommits(loses));
  }

  private void readOnly(boolean on) throws SQLException {
    primary.does(
        "SET SESSION CHARACTERISTICS AS TRANSACTION READ WRITE",
        "ALTER SYSTEM SET default_transaction_read_only = " + (on ? "on" : "off"),
        "SELECT pg_reload_conf()");
  }

  /** Made of the primary as it is; from then on no commit is told before both have it. */
  private PostgresServer newStandby(int port) throws IOException, SQLException {
    copies++;
    Path copy = folder.resolve("postgres-" + copies);
    primary.does("SELECT pg_start_backup('copy', true)");
    try {
      copy(primary.data(), copy);
    } finally {
      primary.does("SELECT pg_stop_backup()");
    }
    Files.writeString(copy.resolve("standby.signal"), "");
    Files.writeString(
        copy.resolve("postgresql.auto.conf"),
        "primary_conninfo = 'host=127.0.0.1 port=%d user=postgres application_name=%s'\n"
            .formatted(primary.port(), STANDBY));
    PostgresServer started = PostgresServer.start(port, copy);
    primary.does(
        "ALTER SYSTEM SET synchronous_standby_names = '" + STANDBY + "'",
        "SELECT pg_reload_conf()");
    return started;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        String name = each.getFileName().toString();
        if (!name.startsWith("postmaster.") && !name.equals("epg-lock")) {
          copyOne(each, to.resolve(from.relativize(each).toString()));
        }
      }
    }
    Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
  }

  private static void copyOne(Path from, Path to) throws IOException {
    try {
      Files.copy(from, to);
    } catch (NoSuchFileException gone) {
      // Since it was listed; what happens meanwhile stands in the log, and is done again from
      // there.
    }
  }

  @Override
  public void close() throws IOException {
    for (Wire wire : wires) {
      wire.close();
    }
    standby.close();
    primary.close();
  }
}
