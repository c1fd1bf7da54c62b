package dev.headset.store;

import dev.headset.platform.FileStore;
import java.util.function.Function;

/**
 * Keeps all that must outlive the process.
 *
 * <p>Writing is one transaction at a time; what {@link #write} has returned from is durable.
 * Reading sees the last committed state, runs beside a writer, and may be called from several
 * threads.
 */
public interface Store extends AutoCloseable {

  /**
   * Runs work in one transaction and commits it. Whatever the work throws rolls everything back and
   * is thrown on.
   *
   * @throws StoreException where it is not known to be durable: nothing of it is kept, or all of
   *     it, where what got lost was the answer. The next transaction begins once that is settled
   * @throws StoreRejectedException where the store takes no such row, however often it is tried
   */
  <T> T write(Function<Tables, T> work);

  /**
   * Runs work that only reads.
   *
   * @throws StoreException where the store can't be read
   */
  <T> T read(Function<Tables, T> work);

  /**
   * A few lower-case letters and digits drawn when the store was made. Keys that platforms remember
   * begin with it, so that a new store's keys differ from those of one that stood here before.
   */
  String id();

  /**
   * Whether this process surely still is the one that may write, as far as that is known without
   * asking: what it would send while that is not so, another may send as well.
   */
  default boolean held() {
    return true;
  }

  /** Whether another process has the store now, for good: it is of no more use than to close it. */
  default boolean lost() {
    return false;
  }

  /**
   * What people sent, as long as the store is open: in a folder beside a store that is a file, else
   * in the store itself.
   *
   * @throws StoreUnavailableException where it can't be used
   */
  FileStore files() throws StoreUnavailableException;

  /**
   * Leaves nothing of what was deleted in what is kept beside the rows themselves, such as a log of
   * writes. Nothing where there is none. Not within {@link #write}.
   *
   * @throws StoreException where something stays
   */
  default void settle() {}

  /**
   * Writes the whole store anew, so that its files hold nothing but its rows: no free page, no rest
   * of a row that was deleted or changed, no log of writes. Takes seconds for each gigabyte, and as
   * much room again meanwhile. Not within {@link #write}.
   *
   * @throws StoreException where something stays
   */
  default void scrub() {
    settle();
  }

  @Override
  void close();
}
