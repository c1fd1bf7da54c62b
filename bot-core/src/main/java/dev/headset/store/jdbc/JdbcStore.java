package dev.headset.store.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.Tables;
import dev.headset.store.json.StateCodec;
import java.nio.file.Path;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
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
  private final Database database;
  private final Hold hold;
  private final Deque<JdbcFileStore> besides = new ConcurrentLinkedDeque<>();
  private final Optional<KeptStatements> kept;
  private final String id;

  JdbcStore(Database database, HikariDataSource writing, HikariDataSource reading, Hold hold) {
    this.database = database;
    this.writing = writing;
    this.reading = reading;
    this.hold = hold;
    this.kept = database.isRemote() ? Optional.empty() : Optional.of(new KeptStatements());
    this.writer = jdbi(writing);
    this.reader = jdbi(reading);
    this.id = reader.withHandle(Settings::storeId);
  }

  private static Jdbi jdbi(HikariDataSource pool) {
    Jdbi jdbi = Jdbi.create(pool);
    jdbi.getConfig(SqlStatements.class).setSqlParser(PARSER);
    return jdbi;
  }

  /** Opens the store at an address that needs no user; otherwise as {@link #open(StoreAddress)}. */
  public static JdbcStore open(String url) throws StoreUnavailableException {
    return open(StoreAddress.of(url));
  }

  /**
   * Opens the store for this process to write, making it where there is none and bringing an older
   * one up to date.
   *
   * @throws dev.headset.store.StoreTooNewException where a newer version of Headset made it
   * @throws dev.headset.store.StoreInUseException where another process has it
   * @throws StoreUnavailableException where it can't be opened
   */
  public static JdbcStore open(StoreAddress address) throws StoreUnavailableException {
    return Database.at(address).open();
  }

  /**
   * Opens the store beside a process that has it, to read alone: {@link #write} fails.
   *
   * @throws dev.headset.store.StoreMissingException where there is none
   * @throws dev.headset.store.StoreTooNewException where a newer version of Headset made it
   * @throws StoreUnavailableException where it can't be opened
   */
  public static JdbcStore openForReading(StoreAddress address) throws StoreUnavailableException {
    return Database.at(address).openForReading();
  }

  /**
   * Opens the store beside a process that has it, to leave requests to that process: whatever else
   * is written is unknown to it, since it remembers rows.
   *
   * @throws dev.headset.store.StoreTooNewException where a newer version of Headset made it
   * @throws StoreUnavailableException where there is none, or it can't be opened
   */
  public static JdbcStore openBeside(StoreAddress address) throws StoreUnavailableException {
    return Database.at(address).openBeside();
  }

  @Override
  public FileStore files() throws StoreUnavailableException {
    FileStore files = database.files(hold != Hold.NONE);
    if (files instanceof JdbcFileStore own) {
      besides.push(own);
    }
    return files;
  }

  Jdbi jdbi() {
    return writer;
  }

  @Override
  public boolean held() {
    return hold.held();
  }

  @Override
  public boolean lost() {
    return hold.lost();
  }

  @Override
  public <T> T write(Function<Tables, T> work) {
    try {
      return writer.inTransaction(
          handle -> {
            hold.check(handle);
            try (Sql sql = new Sql(handle, database.isRemote(), kept)) {
              JdbcTables tables = new JdbcTables(sql, codec);
              T outcome = work.apply(tables);
              tables.flush();
              return outcome;
            }
          });
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  @Override
  public <T> T read(Function<Tables, T> work) {
    try {
      return reader.inTransaction(
          handle -> {
            try (Sql sql = new Sql(handle, false, Optional.empty())) {
              return work.apply(new JdbcTables(sql, codec));
            }
          });
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  @Override
  public void settle() {
    alone(database::settle);
  }

  @Override
  public void scrub() {
    alone(database::scrub);
  }

  /**
   * Writes what the store holds at one moment into a new file, while others go on writing.
   *
   * @param copy an empty file, or none yet
   * @throws dev.headset.store.StoreException where it can't be written
   */
  public void copyTo(Path copy) {
    try {
      reader.useHandle(handle -> handle.execute("VACUUM INTO ?", copy.toString()));
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  /** What is wrong with the file itself, in the database's words; empty where nothing is. */
  public List<String> damage() {
    try {
      List<String> told =
          reader.withHandle(
              handle -> handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list());
      return told.equals(List.of("ok")) ? List.of() : told;
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  /** How much it holds. */
  public Contents contents() {
    try {
      return reader.inTransaction(
          handle ->
              new Contents(
                  rows(handle, "conversation"),
                  rows(handle, "support_case"),
                  rows(handle, "transcript_line")));
    } catch (JdbiException e) {
      throw SqlFailures.translate(e);
    }
  }

  private static long rows(Handle handle, String table) {
    return handle.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one();
  }

  /**
   * How much a store holds.
   *
   * @param lines of all transcripts
   */
  public record Contents(long conversations, long cases, long lines) {}

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
    besides.forEach(JdbcFileStore::close);
    reading.close();
    writing.close();
    hold.close();
  }
}
