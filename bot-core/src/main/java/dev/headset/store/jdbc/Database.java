package dev.headset.store.jdbc;

import dev.headset.platform.FileStore;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreUnavailableException;
import org.jdbi.v3.core.Handle;

/** A kind of database that a store can be in. */
sealed interface Database permits SqliteFile, PostgresServer {

  /**
   * The database at an address.
   *
   * @throws StoreUnavailableException where the address names none that is known
   */
  static Database at(StoreAddress address) throws StoreUnavailableException {
    if (address.url().startsWith(PostgresServer.PREFIX)) {
      return new PostgresServer(address);
    }
    return SqliteFile.of(address.url());
  }

  /** Opens it to write, for this process alone. */
  JdbcStore open() throws StoreUnavailableException;

  /** Opens it beside the process that has it, to read alone. */
  JdbcStore openForReading() throws StoreUnavailableException;

  /** Opens it beside the process that has it, to leave requests there. */
  JdbcStore openBeside() throws StoreUnavailableException;

  /**
   * What people sent.
   *
   * @param ours whether nobody else has the store
   */
  FileStore files(boolean ours) throws StoreUnavailableException;

  /** Whether each statement is a round over a network. */
  boolean isRemote();

  /** Leaves nothing of what was deleted in what is kept beside the rows themselves. */
  void settle(Handle handle);

  /** Writes everything anew, so that nothing is left of what was deleted. */
  void scrub(Handle handle);
}
