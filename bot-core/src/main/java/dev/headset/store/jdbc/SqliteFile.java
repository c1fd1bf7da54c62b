package dev.headset.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.headset.platform.FileStore;
import dev.headset.store.FolderFileStore;
import dev.headset.store.StoreException;
import dev.headset.store.StoreMissingException;
import dev.headset.store.StoreUnavailableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** A store in one SQLite file. */
record SqliteFile(Path file) implements Database {

  private static final String PREFIX = "jdbc:sqlite:";
  private static final int BUSY_MILLIS = 5_000;
  private static final int READERS = 3;

  /**
   * How long the log of writes gets before its pages are written to their places, some 32 MB: a
   * page that changes often is then written there once for many changes.
   */
  private static final String PAGES_IN_LOG = "8000";

  private static final int CACHE_KB = 16_000;

  static SqliteFile of(String url) throws StoreUnavailableException {
    if (!url.startsWith(PREFIX) || url.length() == PREFIX.length()) {
      throw new StoreUnavailableException(
          "The store's address must look like jdbc:sqlite:data/headset.db.");
    }
    return new SqliteFile(Path.of(url.substring(PREFIX.length())).toAbsolutePath().normalize());
  }

  @Override
  public JdbcStore open() throws StoreUnavailableException {
    Path folder = Optional.ofNullable(file.getParent()).orElse(file);
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new StoreUnavailableException("The data folder " + folder + " can't be made.", e);
    }
    FolderLock lock = FolderLock.take(folder);
    try {
      return openLocked(lock);
    } catch (StoreUnavailableException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private JdbcStore openLocked(FolderLock lock) throws StoreUnavailableException {
    try {
      DataSource writing = source(config());
      Migrations.apply(writing, file.toString(), false);
      Jdbi.create(writing).useHandle(Settings::drawStoreId);
      return new JdbcStore(this, pool("store-writer", writing, 1, false), readers(), lock);
    } catch (JdbiException e) {
      throw new StoreUnavailableException("The store " + file + " can't be opened.", e);
    }
  }

  @Override
  public JdbcStore openForReading() throws StoreUnavailableException {
    return openBeside(() -> pool("store-no-writer", source(readOnly()), 1, true));
  }

  @Override
  public JdbcStore openBeside() throws StoreUnavailableException {
    return openBeside(() -> pool("store-guest", source(config()), 1, false));
  }

  private JdbcStore openBeside(Supplier<HikariDataSource> writing)
      throws StoreUnavailableException {
    if (!Files.isRegularFile(file)) {
      throw new StoreMissingException("There is no store at " + file + ".");
    }
    try {
      Migrations.refuseAnother(source(readOnly()), file.toString());
      return new JdbcStore(this, writing.get(), readers(), Hold.NONE);
    } catch (JdbiException e) {
      throw new StoreUnavailableException("The store " + file + " can't be opened.", e);
    }
  }

  @Override
  public boolean isRemote() {
    return false;
  }

  @Override
  public void scrub(Handle handle) {
    handle.execute("VACUUM");
    settle(handle);
  }

  @Override
  public FileStore files(boolean ours) throws StoreUnavailableException {
    Path folder = file.resolveSibling("files");
    return ours ? FolderFileStore.open(folder) : FolderFileStore.beside(folder);
  }

  /** Writes what the log of writes holds to its place in the file, and leaves the log empty. */
  @Override
  public void settle(Handle handle) {
    int busy = handle.createQuery("PRAGMA wal_checkpoint(TRUNCATE)").mapTo(Integer.class).first();
    if (busy != 0) {
      throw new StoreException(
          "the log of writes could not be emptied", new IllegalStateException("somebody reads"));
    }
  }

  private HikariDataSource readers() {
    return pool("store-readers", source(readOnly()), READERS, true);
  }

  private DataSource source(SQLiteConfig config) {
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl(PREFIX + file);
    return source;
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, PAGES_IN_LOG);
    config.setCacheSize(-CACHE_KB);
    // Nobody asks for them, and the driver runs a query for them after each statement.
    config.setGetGeneratedKeys(false);
    return config;
  }

  private static SQLiteConfig readOnly() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setReadOnly(true);
    return config;
  }

  private static HikariDataSource pool(String name, DataSource source, int size, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source);
    config.setMaximumPoolSize(size);
    // The driver lets no connection change this once it is open.
    config.setReadOnly(readOnly);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(BUSY_MILLIS);
    config.setMaxLifetime(0);
    if (!readOnly) {
      // What is deleted is overwritten, not only let go of.
      config.setConnectionInitSql("PRAGMA secure_delete = ON");
    }
    return new HikariDataSource(config);
  }
}
