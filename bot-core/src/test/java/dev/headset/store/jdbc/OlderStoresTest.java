package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.Conversation;
import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.Tables;
import dev.headset.testkit.TestPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Stores as earlier versions left them, with what they hold, in both kinds of database. */
class OlderStoresTest {

  private static final PersonId EWA = new PersonId("text", "ewa");
  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");

  @TempDir private Path folder;

  /** Every version before the newest. */
  static Stream<Integer> versions() {
    Flyway empty = migrations(StoreAddress.of("jdbc:sqlite::memory:"), 1);
    return IntStream.range(1, empty.info().all().length).boxed();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void whatASqliteStoreOfAnEarlierVersionHoldsIsThere(int version) throws Exception {
    holdsAll(StoreAddress.of("jdbc:sqlite:" + folder.resolve("old.db")), version);
  }

  @ParameterizedTest
  @MethodSource("versions")
  void whatAPostgresStoreOfAnEarlierVersionHoldsIsThere(int version) throws Exception {
    StoreAddress address = TestPostgres.fresh();
    Jdbi database = Jdbi.create(() -> TestPostgres.connect(address));
    Lease.take(database, "an earlier version", System::nanoTime).close();
    holdsAll(address, version);
  }

  private static void holdsAll(StoreAddress address, int version) throws Exception {
    leave(address, version);
    StoreUnavailableException refused =
        assertThrows(StoreUnavailableException.class, () -> JdbcStore.openForReading(address));
    assertTrue(refused.getMessage().contains("start the bot once"), refused.getMessage());
    for (int opening = 0; opening < 2; opening++) {
      try (JdbcStore store = JdbcStore.open(address)) {
        store.read(OlderStoresTest::look);
      }
    }
  }

  private static boolean look(Tables tables) {
    Conversation conversation = tables.conversations().find(EWA).orElseThrow();
    assertEquals("Ewa", conversation.name());
    assertEquals("HS-7K40-000Q", tables.cases().of(EWA).get(0).number().value());
    assertEquals(
        List.of("gdzie paczka"), tables.transcript().of(EWA).stream().map(l -> l.text()).toList());
    assertEquals(Optional.of(AT), tables.timers().of(EWA, TimerKind.STILL_THERE));
    assertEquals(1, tables.outbox().all().size());
    return true;
  }

  /** What the first version left is brought up to another one, as that version did. */
  private static void leave(StoreAddress address, int version) throws Exception {
    migrate(address, 1);
    try (Connection connection = connect(address)) {
      insert(
          connection,
          "conversation (customer, format, state, changed_at)",
          "text:ewa",
          1,
          golden(),
          AT.toEpochMilli());
      insert(
          connection,
          "support_case (number, customer, team, stage, opened_at, title)",
          "HS-7K40-000Q",
          "text:ewa",
          "support",
          "WAITING",
          AT.toEpochMilli(),
          "gdzie paczka");
      insert(
          connection,
          "transcript_line (customer, n, said_at, number, speaker, name, said, files)",
          "text:ewa",
          1L,
          AT.toEpochMilli(),
          "HS-7K40-000Q",
          "CUSTOMER",
          "Ewa",
          "gdzie paczka",
          "{\"files\":[]}");
      insert(
          connection,
          "timer (customer, kind, due_at)",
          "text:ewa",
          "STILL_THERE",
          AT.toEpochMilli());
      insert(
          connection,
          "outbox (n, customer, lane, format, effect, created_at, attempts, not_before)",
          2L,
          "text:ewa",
          "place/text:ewa",
          1,
          "{\"type\":\"CancelTimer\",\"kind\":\"STILL_THERE\"}",
          AT.toEpochMilli(),
          0,
          AT.toEpochMilli());
    }
    migrate(address, version);
  }

  private static void insert(Connection connection, String into, Object... values)
      throws SQLException {
    String marks = String.join(", ", Collections.nCopies(values.length, "?"));
    try (PreparedStatement statement =
        connection.prepareStatement("INSERT INTO " + into + " VALUES (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.execute();
    }
  }

  private static void migrate(StoreAddress address, int version) {
    migrations(address, version).migrate();
  }

  private static Flyway migrations(StoreAddress address, int version) {
    return Flyway.configure()
        .dataSource(address.url(), address.user().orElse(null), address.password().orElse(null))
        .locations("classpath:db/migration")
        .loggers("slf4j")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .target(String.valueOf(version))
        .load();
  }

  private static Connection connect(StoreAddress address) throws SQLException {
    return address.user().isPresent()
        ? TestPostgres.connect(address)
        : DriverManager.getConnection(address.url());
  }

  private static String golden() throws IOException {
    try (InputStream in =
        OlderStoresTest.class.getResourceAsStream("/golden/state/conversation-1.json")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
