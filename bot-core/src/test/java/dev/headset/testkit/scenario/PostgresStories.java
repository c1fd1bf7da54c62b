package dev.headset.testkit.scenario;

import dev.headset.platform.Address;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.TestPostgres;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Stores of stages in a real PostgreSQL, each a copy of one that nobody has written to. */
final class PostgresStories implements StageStore {

  private final Map<Path, StoreAddress> made = new ConcurrentHashMap<>();
  private final String template;

  PostgresStories() throws StoreUnavailableException {
    template = TestPostgres.freshDatabase("template1");
    JdbcStore.open(TestPostgres.address(template)).close();
    // As where the bot itself stands on PostgreSQL: nothing is learned within a transaction.
    SampleShop.playbook(team -> Address.of(TextPlatform.NAME, team), House.PLAIN)
        .understanding()
        .ready();
  }

  @Override
  public JdbcStore open(Path folder) throws StoreUnavailableException {
    return JdbcStore.open(
        made.computeIfAbsent(
            folder, unused -> TestPostgres.address(TestPostgres.freshDatabase(template))));
  }
}
