package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.EventId;
import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.TestPostgres;
import dev.headset.testkit.scenario.FreshStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {

  private static final EventId SEEN = new EventId("console:1");
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  @TempDir private Path folder;

  @Test
  void everythingIsInPostgresAfterwardsAndIsNotMixedWithAnothers() throws Exception {
    StoreAddress postgres = TestPostgres.fresh();
    try (JdbcStore store = FreshStore.open(folder)) {
      store.write(tables -> tables.seen().add(SEEN, NOON));
    }

    Typed moved = migrate(folder, postgres.url());

    assertEquals(0, moved.code(), moved.err());
    assertTrue(moved.out().contains("1 rows, the same in both"), moved.out());
    try (JdbcStore store = JdbcStore.open(postgres)) {
      boolean isNew = store.write(tables -> tables.seen().add(SEEN, NOON));
      assertTrue(!isNew);
    }
    Typed again = migrate(folder, postgres.url());
    assertEquals(1, again.code(), again.out());
    assertTrue(again.err().contains("is not empty"), again.err());
  }

  @Test
  void aStoreThatIsNotThereIsNotMade() throws Exception {
    Typed typed = migrate(folder.resolve("nowhere"), TestPostgres.fresh().url());

    assertEquals(3, typed.code(), typed.out());
    assertTrue(typed.err().contains("There is no store"), typed.err());
    assertTrue(!Files.exists(folder.resolve("nowhere")));
  }

  @Test
  void aBotThatRunsKeepsItsStore() throws Exception {
    try (JdbcStore running = FreshStore.open(folder)) {
      Typed typed = migrate(folder, TestPostgres.fresh().url());

      assertEquals(3, typed.code(), typed.out());
      assertTrue(typed.err().contains("in use by another Headset"), typed.err());
      assertTrue(running.held());
    }
  }

  @Test
  void theSameStoreIsNoTarget() {
    Typed typed = migrate(folder, "jdbc:sqlite:" + folder.resolve("headset.db"));

    assertEquals(2, typed.code(), typed.out());
  }

  private static Typed migrate(Path data, String to) {
    return Typed.in(
        Map.of("PGPASSWORD", "postgres"),
        "",
        "migrate",
        "--data",
        data.toString(),
        "--to",
        to,
        "--user",
        "postgres");
  }
}
