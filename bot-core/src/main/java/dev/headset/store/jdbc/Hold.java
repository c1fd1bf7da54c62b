package dev.headset.store.jdbc;

import dev.headset.store.StoreLostException;
import org.jdbi.v3.core.Handle;

/** What keeps other processes from writing to a store. */
interface Hold extends AutoCloseable {

  /** Keeps nobody out: for those who only read, or leave a request. */
  Hold NONE =
      new Hold() {
        @Override
        public boolean held() {
          return true;
        }

        @Override
        public boolean lost() {
          return false;
        }

        @Override
        public void check(Handle handle) {}

        @Override
        public void close() {}
      };

  /** Whether it surely is still ours, as far as that is known without asking. */
  boolean held();

  /** Whether another process has the store now, for good. */
  boolean lost();

  /**
   * Makes sure, within a transaction that writes, that it still is ours, and stays so until the
   * transaction ends.
   *
   * @throws StoreLostException where another process has the store now
   */
  void check(Handle handle);

  /** Lets others have the store. */
  @Override
  void close();
}
