package dev.headset.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import dev.headset.platform.FileStore;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import dev.headset.store.StoreMissingException;
import dev.headset.store.StoreUnavailableException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A store in a PostgreSQL database. Of the processes that name it, one has the {@link Lease} and
 * writes; the others may read, leave requests, and wait for it.
 */
record PostgresServer(StoreAddress address) implements Database {

  static final String PREFIX = "jdbc:postgresql:";

  private static final int READERS = 3;
  private static final int FILES = 2;
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /** A server that is gone without a word is given up. */
  private static final int ANSWERS_WITHIN_MILLIS = 20_000;

  /**
   * What a connection that writes is held to by the server itself. A process that is stopped in the
   * midst of a transaction must not keep the lease's row locked, and what is committed is to be
   * durable whatever the server's own default.
   */
  private static final String WRITING =
      "SET idle_in_transaction_session_timeout = '4s'; SET lock_timeout = '1s';"
          + " SELECT set_config('synchronous_commit', 'on', false)"
          + " WHERE current_setting('synchronous_commit') = 'off'";

  @Override
  public JdbcStore open() throws StoreUnavailableException {
    return opened(
        () -> {
          refuseAnothers();
          HikariDataSource keeping = pool("store-lease", 1, false);
          try {
            return openWith(Lease.take(Jdbi.create(keeping), holder(), System::nanoTime), keeping);
          } catch (StoreUnavailableException | RuntimeException e) {
            keeping.close();
            throw e;
          }
        });
  }

  /** Tables of somebody else's program are left alone. */
  private List<String> refuseAnothers() throws StoreUnavailableException {
    List<String> tables = Jdbi.create(source()).withHandle(PostgresServer::tables);
    if (!tables.isEmpty() && !tables.contains(Lease.TABLE)) {
      throw new StoreUnavailableException(
          "The store "
              + address.shown()
              + " has tables of another program; give Headset a database or schema of its own.");
    }
    return tables;
  }

  private JdbcStore openWith(Lease lease, HikariDataSource keeping)
      throws StoreUnavailableException {
    HikariDataSource writing = pool("store-writer", 1, false);
    try {
      // Only who has the lease: an older Headset may be serving until it is given up.
      Migrations.apply(source(), address.shown(), true);
      Jdbi.create(writing).useHandle(Settings::drawStoreId);
      return new JdbcStore(this, writing, readers(), new Kept(lease, keeping));
    } catch (StoreUnavailableException | RuntimeException e) {
      writing.close();
      lease.close();
      throw e;
    }
  }

  @Override
  public JdbcStore openForReading() throws StoreUnavailableException {
    return openBeside(() -> pool("store-no-writer", 1, true));
  }

  @Override
  public JdbcStore openBeside() throws StoreUnavailableException {
    return openBeside(() -> pool("store-guest", 1, false));
  }

  private JdbcStore openBeside(Supplier<HikariDataSource> writing)
      throws StoreUnavailableException {
    return opened(
        () -> {
          if (refuseAnothers().isEmpty()) {
            throw new StoreMissingException("There is no store at " + address.shown() + ".");
          }
          Migrations.refuseAnother(source(), address.shown());
          return new JdbcStore(this, writing.get(), readers(), Hold.NONE);
        });
  }

  private interface Opening {
    JdbcStore open() throws StoreUnavailableException;
  }

  private JdbcStore opened(Opening opening) throws StoreUnavailableException {
    try {
      return opening.open();
    } catch (JdbiException | HikariPool.PoolInitializationException e) {
      throw new StoreUnavailableException(
          "The store " + address.shown() + " can't be opened: " + SqlFailures.reason(e) + ".", e);
    }
  }

  @Override
  public FileStore files(boolean ours) {
    // Connections of their own: files are erased within a transaction of the writer's.
    HikariConfig config = config("store-files", FILES, !ours);
    config.setMinimumIdle(0);
    return new JdbcFileStore(new HikariDataSource(config));
  }

  @Override
  public boolean isRemote() {
    return true;
  }

  /** There is no log of writes that is the store's own to empty. */
  @Override
  public void settle(Handle handle) {}

  @Override
  public void scrub(Handle handle) {
    try {
      // However long it takes.
      handle.getConnection().setNetworkTimeout(Runnable::run, 0);
      for (String table : tables(handle)) {
        handle.execute("VACUUM (FULL) \"" + table + "\"");
      }
      handle.getConnection().setNetworkTimeout(Runnable::run, ANSWERS_WITHIN_MILLIS);
    } catch (SQLException e) {
      throw new StoreException("the store's tables could not be written anew", e);
    }
  }

  private static List<String> tables(Handle handle) {
    return handle
        .createQuery("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()")
        .mapTo(String.class)
        .list();
  }

  private static String holder() {
    try {
      return InetAddress.getLocalHost().getHostName()
          + ", process "
          + ProcessHandle.current().pid();
    } catch (UnknownHostException e) {
      return "process " + ProcessHandle.current().pid();
    }
  }

  private HikariDataSource readers() {
    HikariConfig config = config("store-readers", READERS, true);
    // One look is one state of the store, however many statements it takes.
    config.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
    return new HikariDataSource(config);
  }

  private HikariDataSource pool(String name, int size, boolean readOnly) {
    HikariConfig config = config(name, size, readOnly);
    if (!readOnly) {
      config.setConnectionInitSql(WRITING);
    }
    return new HikariDataSource(config);
  }

  private HikariConfig config(String name, int size, boolean readOnly) {
    HikariConfig config = new HikariConfig();
    config.setPoolName(name);
    config.setDataSource(source());
    config.setMaximumPoolSize(size);
    config.setMinimumIdle(1);
    config.setReadOnly(readOnly);
    config.setConnectionTimeout(PATIENCE.toMillis());
    return config;
  }

  private DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address.url());
    address.user().ifPresent(source::setUser);
    address.password().ifPresent(source::setPassword);
    source.setApplicationName("headset");
    source.setTcpKeepAlive(true);
    source.setConnectTimeout((int) PATIENCE.toSeconds());
    source.setSocketTimeout(ANSWERS_WITHIN_MILLIS / 1000);
    return source;
  }

  /** A lease, and the connection that renews it. */
  private record Kept(Lease lease, HikariDataSource keeping) implements Hold {
    @Override
    public boolean held() {
      return lease.held();
    }

    @Override
    public boolean lost() {
      return lease.lost();
    }

    @Override
    public void check(Handle handle) {
      lease.check(handle);
    }

    @Override
    public void close() {
      lease.close();
      keeping.close();
    }
  }
}
