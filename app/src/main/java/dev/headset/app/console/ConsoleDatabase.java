package dev.headset.app.console;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The SQLite file {@code console.db}. A commit survives the death of the process; the last ones may
 * be lost when the power goes, which the words themselves are not, since the engine keeps them.
 */
final class ConsoleDatabase implements AutoCloseable {

  private static final int BUSY_MILLIS = 5_000;
  private static final int CONNECTIONS = 4;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final ReentrantLock writing = new ReentrantLock(true);

  private ConsoleDatabase(HikariDataSource pool) {
    this.pool = pool;
    this.jdbi = Jdbi.create(pool);
  }

  static Path file(Path folder) {
    return folder.resolve("console.db");
  }

  static ConsoleDatabase open(Path folder) throws ConsoleUnavailableException {
    Path file = file(folder);
    HikariDataSource pool = null;
    try {
      Files.createDirectories(folder);
      pool = new HikariDataSource(poolFor(file));
      migrate(pool, file);
      ConsoleDatabase database = new ConsoleDatabase(pool);
      pool = null;
      return database;
    } catch (IOException | RuntimeException failure) {
      throw new ConsoleUnavailableException(
          "the console's memory " + file + " cannot be opened: " + rootMessage(failure), failure);
    } finally {
      if (pool != null) {
        pool.close();
      }
    }
  }

  <T> T read(Function<Handle, T> work) {
    return jdbi.withHandle(work::apply);
  }

  /**
   * Runs one transaction. {@code afterCommit} is told the outcome before another write begins, so
   * that readers hear of changes in the order in which they were made.
   */
  <T> T write(Function<Handle, T> work, Consumer<T> afterCommit) {
    writing.lock();
    try {
      T outcome = jdbi.inTransaction(work::apply);
      afterCommit.accept(outcome);
      return outcome;
    } finally {
      writing.unlock();
    }
  }

  /** Writes the whole file anew, so that nothing of what was deleted is left in it or beside it. */
  void scrub() {
    writing.lock();
    try {
      jdbi.useHandle(
          handle -> {
            handle.execute("vacuum");
            handle.execute("pragma wal_checkpoint(truncate)");
          });
    } finally {
      writing.unlock();
    }
  }

  @Override
  public void close() {
    writing.lock();
    try {
      pool.close();
    } finally {
      writing.unlock();
    }
  }

  private static HikariConfig poolFor(Path file) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("console");
    config.setJdbcUrl("jdbc:sqlite:" + file);
    config.addDataSourceProperty("journal_mode", "WAL");
    config.addDataSourceProperty("synchronous", "NORMAL");
    config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    config.addDataSourceProperty("busy_timeout", String.valueOf(BUSY_MILLIS));
    // Nobody asks for them, and the driver runs a query for them after each statement.
    config.addDataSourceProperty("jdbc.get_generated_keys", "false");
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    return config;
  }

  private static void migrate(HikariDataSource pool, Path file) throws ConsoleUnavailableException {
    Flyway flyway =
        Flyway.configure().dataSource(pool).locations("classpath:console/migrations").load();
    boolean newer =
        Arrays.stream(flyway.info().all())
            .anyMatch(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS);
    if (newer) {
      throw new ConsoleUnavailableException(
          "the console's memory " + file + " was made by a newer version of Headset");
    }
    flyway.migrate();
  }

  private static String rootMessage(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null && !(root instanceof FlywayException)) {
      root = root.getCause();
    }
    return root instanceof IOException ? root.toString() : String.valueOf(root.getMessage());
  }
}
