package dev.headset.engine;

import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.PostgresRows;
import dev.headset.testkit.TestPostgres;

/** The same, where the store's rows are in PostgreSQL. */
final class KeptDaysOnPostgresTest extends KeptDaysTest {

  private final StoreAddress address = TestPostgres.fresh();

  @Override
  Store openStore() throws Exception {
    return JdbcStore.open(address);
  }

  /** Whether it stands in a row of any table, or in a kept file. */
  @Override
  boolean isAnywhere(String words) throws Exception {
    return super.isAnywhere(words) || !PostgresRows.holding(address, words).isEmpty();
  }
}
