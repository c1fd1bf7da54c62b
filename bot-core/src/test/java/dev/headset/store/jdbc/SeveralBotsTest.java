package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.EventId;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.testkit.TestPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Bots of one deployment: one database, a schema each. */
class SeveralBotsTest {

  private static final EventId SEEN = new EventId("text:1");
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  private StoreAddress database;

  @BeforeEach
  void database() {
    database = TestPostgres.fresh();
  }

  @Test
  void eachHasALeaseAndRowsOfItsOwn() throws Exception {
    StoreAddress shop = schema("shop");
    StoreAddress library = schema("library");
    try (JdbcStore one = JdbcStore.open(shop);
        JdbcStore other = JdbcStore.open(library)) {
      assertTrue(one.held());
      assertTrue(other.held());
      assertNotEquals(one.id(), other.id());
      assertThrows(StoreInUseException.class, () -> JdbcStore.open(shop));

      assertTrue(isNew(one, SEEN));
      assertTrue(isNew(other, SEEN));
      assertFalse(isNew(one, SEEN));
    }
  }

  @Test
  void whatOneForgetsTheOtherKeeps() throws Exception {
    PersonId ewa = new PersonId("text", "ewa");
    EventId hers = new EventId("text:left:shop:ewa:1");
    try (JdbcStore one = JdbcStore.open(schema("shop"));
        JdbcStore other = JdbcStore.open(schema("library"))) {
      for (JdbcStore store : List.of(one, other)) {
        assertTrue(isNew(store, hers));
      }

      one.write(tables -> tables.erasure().forget(List.of(ewa), NOON));

      assertTrue(isNew(one, hers));
      assertFalse(isNew(other, hers));
    }
  }

  @Test
  void aSchemaThatIsNotThereIsNamed() {
    StoreAddress nowhere = inSchema("nowhere");

    StoreUnavailableException refused =
        assertThrows(StoreUnavailableException.class, () -> JdbcStore.open(nowhere));

    assertTrue(refused.getMessage().contains("schema"), refused.getMessage());
  }

  private static boolean isNew(JdbcStore store, EventId event) {
    return store.write(tables -> tables.seen().add(event, NOON));
  }

  private StoreAddress schema(String name) throws SQLException {
    try (Connection connection = TestPostgres.connect(database);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + name);
    }
    return inSchema(name);
  }

  private StoreAddress inSchema(String name) {
    return new StoreAddress(
        database.url() + "?currentSchema=" + name, database.user(), database.password());
  }
}
