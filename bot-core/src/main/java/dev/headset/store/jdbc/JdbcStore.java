package dev.headset.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.headset.store.Store;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.Tables;
import dev.headset.store.json.StateCodec;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.ColonPrefixSqlParser;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.SqlStatements;

/** A store in a database: one connection that writes, and a few that read beside it. */
public final class JdbcStore implements Store {

  /** One for all stores, so that each statement is read once. */
  private static final SqlParser PARSER = new ColonPrefixSqlParser();

  private final StateCodec codec = new StateCodec();
  private final HikariDataSource writing;
  private final HikariDataSource reading;
  private final Jdbi writer;
  private final Jdbi reader;
  private final FolderLock lock;
  private final String id;

  JdbcStore(HikariDataSource writing, HikariDataSource reading, FolderLock lock) {
    this.writing = writing;
    this.reading = reading;
    this.lock = lock;
    this.writer = jdbi(writing);
    this.reader = jdbi(reading);
    this.id = reader.withHandle(Settings::storeId);
  }

  private static Jdbi jdbi(HikariDataSource pool) {
    Jdbi jdbi = Jdbi.create(pool);
    jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    return jdbi;
  }

  /**
   * Opens the store at a JDBC address, making it where there is none and bringing an older one up
   * to date.
   *
   * @param url such as {@code jdbc:sqlite:data/headset.db}
   * @throws dev.headset.store.StoreTooNewException where a newer version of Headset made it
   * @throws StoreUnavailableException where it can't be opened, or another process has it
   */
  public static JdbcStore open(String url) throws StoreUnavailableException {
    return SqliteFile.of(url).open();
  }

  /**
   * Opens the store beside a process that has it, to read alone: {@link #write} fails.
   *
   * @throws dev.headset.store.StoreTooNewException where a newer version of Headset made it
   * @throws StoreUnavailableException where there is none, or it can't be opened
   */
  public static JdbcStore openForReading(String url) throws StoreUnavailableException {
    return SqliteFile.of(url).openForReading();
  }

  @Override
  public <T> T write(Function<Tables, T> work) {
    try {
      return writer.inTransaction(
          handle -> {
            JdbcTables tables = new JdbcTables(handle, codec);
            T outcome = work.apply(tables);
            tables.flush();
            return outcome;
          });
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  @Override
  public <T> T read(Function<Tables, T> work) {
    try {
      return reader.inTransaction(handle -> work.apply(new JdbcTables(handle, codec)));
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  @Override
  public void settle() {
    alone(SqliteFile::emptyLog);
  }

  @Override
  public void scrub() {
    alone(
        handle -> {
          handle.execute("VACUUM");
          SqliteFile.emptyLog(handle);
        });
  }

  private void alone(Consumer<Handle> work) {
    try {
      writer.useHandle(work::accept);
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
    lock.close();
  }
}
