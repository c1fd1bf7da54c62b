package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.store.StoreAddress;
import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreLostException;
import dev.headset.store.StoreMissingException;
import dev.headset.store.StoreTooNewException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.testkit.TestPostgres;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A store in PostgreSQL, and who may write to it. */
class LeaseTest {

  private StoreAddress address;

  @BeforeEach
  void database() {
    address = TestPostgres.fresh();
  }

  @Test
  void aSecondProcessIsToldThatItIsInUseAndByWhom() throws Exception {
    try (JdbcStore first = JdbcStore.open(address)) {
      assertTrue(first.held());
      StoreInUseException refused =
          assertThrows(StoreInUseException.class, () -> JdbcStore.open(address));

      assertTrue(refused.getMessage().contains("process "), refused.getMessage());
    }
  }

  @Test
  void nodesThatStartTogetherOnAnEmptyDatabaseAreOneThatHasItAndOthersThatDoNot() throws Exception {
    int nodes = 8;
    CyclicBarrier together = new CyclicBarrier(nodes);
    ExecutorService starts = Executors.newFixedThreadPool(nodes);
    try {
      List<Future<Optional<JdbcStore>>> started = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        started.add(
            starts.submit(
                () -> {
                  together.await();
                  return openedUnlessInUse();
                }));
      }
      List<JdbcStore> open = new ArrayList<>();
      for (Future<Optional<JdbcStore>> start : started) {
        start.get().ifPresent(open::add);
      }
      open.forEach(JdbcStore::close);
      assertEquals(1, open.size());
    } finally {
      starts.shutdownNow();
    }
  }

  private Optional<JdbcStore> openedUnlessInUse() throws StoreUnavailableException {
    try {
      return Optional.of(JdbcStore.open(address));
    } catch (StoreInUseException e) {
      return Optional.empty();
    }
  }

  @Test
  void whoClosesLetsTheNextOneInAtOnce() throws Exception {
    String id;
    try (JdbcStore first = JdbcStore.open(address)) {
      id = first.id();
      first.write(tables -> tables.nextNumber());
    }
    try (JdbcStore second = JdbcStore.open(address)) {
      assertEquals(id, second.id());
      assertEquals(2, number(second));
    }
  }

  @Test
  void whoWasSilentForTooLongWritesNothingOnceAnotherHasIt() throws Exception {
    try (JdbcStore paused = JdbcStore.open(address)) {
      paused.write(tables -> tables.nextNumber());
      runOut();
      try (JdbcStore next = JdbcStore.open(address)) {
        assertThrows(StoreLostException.class, () -> paused.write(tables -> tables.nextNumber()));
        assertTrue(paused.lost());
        assertFalse(paused.held());
        assertEquals(2, number(next));
      }
    }
    JdbcStore.open(address).close();
  }

  @Test
  void whoWasSilentForTooLongGoesOnWhereNobodyTookIt() throws Exception {
    try (JdbcStore paused = JdbcStore.open(address)) {
      runOut();

      assertEquals(1, number(paused));
      Awaitility.await("it is renewed").until(this::runs);
      assertTrue(paused.held());
      assertThrows(StoreInUseException.class, () -> JdbcStore.open(address));
    }
  }

  @Test
  void nobodyTakesItInTheMidstOfATransaction() throws Exception {
    try (JdbcStore holder = JdbcStore.open(address)) {
      runOut();
      holder.write(
          tables -> {
            tables.nextNumber();
            assertThrows(StoreInUseException.class, () -> JdbcStore.open(address).close());
            return tables;
          });

      assertEquals(2, number(holder));
    }
  }

  @Test
  void noTransactionOfOursBeginsWhileItIsNotKnownWhetherTheLastWasKept() throws Exception {
    Jdbi jdbi = Jdbi.create(() -> TestPostgres.connect(address));
    try (Lease lease = Lease.take(jdbi, "a test", System::nanoTime);
        Handle last = jdbi.open();
        Handle next = jdbi.open()) {
      last.begin();
      lease.check(last);
      next.execute("SET lock_timeout = '200ms'");
      JdbiException waited = assertThrows(JdbiException.class, () -> lease.check(next));
      assertTrue(SqlFailures.isLocked(waited), waited::getMessage);

      last.commit();
      lease.check(next);
    }
  }

  @Test
  void aReaderAndAGuestWorkBesideTheHolder() throws Exception {
    try (JdbcStore holder = JdbcStore.open(address);
        JdbcStore reader = JdbcStore.openForReading(address);
        JdbcStore guest = JdbcStore.openBeside(address)) {
      holder.write(tables -> tables.nextNumber());
      guest.write(tables -> tables.nextNumber());

      int open = reader.read(tables -> tables.cases().open().size());
      assertEquals(0, open);
      assertThrows(RuntimeException.class, () -> reader.write(tables -> tables.nextNumber()));
    }
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws Exception {
    JdbcStore.open(address).close();
    spoil(
        "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
            + " checksum, installed_by, execution_time, success)"
            + " VALUES (99, '999', 'from the future', 'SQL', 'V999__x.sql', 1, 'x', 1, true)");

    assertThrows(StoreTooNewException.class, () -> JdbcStore.open(address));
    assertThrows(StoreTooNewException.class, () -> JdbcStore.openForReading(address));
  }

  @Test
  void whoOnlyReadsMakesNone() throws Exception {
    assertThrows(StoreMissingException.class, () -> JdbcStore.openForReading(address));
    assertThrows(StoreMissingException.class, () -> JdbcStore.openBeside(address));

    spoil("CREATE TABLE flyway_schema_history (nothing INTEGER)");
  }

  @Test
  void tablesOfAnotherProgramAreLeftAlone() throws Exception {
    spoil("CREATE TABLE invoice (n INTEGER)");

    StoreUnavailableException refused =
        assertThrows(StoreUnavailableException.class, () -> JdbcStore.open(address));

    assertTrue(refused.getMessage().contains("another program"), refused.getMessage());
    spoil("SELECT n FROM invoice");
  }

  @Test
  void aServerThatIsNotThereIsToldInOneSentenceWithoutThePassword() {
    StoreAddress nowhere =
        new StoreAddress(
            "jdbc:postgresql://127.0.0.1:1/headset?password=geheim",
            Optional.of("headset"),
            Optional.of("geheim"));

    StoreUnavailableException refused =
        assertThrows(StoreUnavailableException.class, () -> JdbcStore.open(nowhere));

    assertTrue(refused.getMessage().contains("127.0.0.1:1/headset"), refused.getMessage());
    assertFalse(refused.getMessage().contains("geheim"), refused.getMessage());
  }

  @Test
  void whatPeopleSendIsInTheStoreItself() throws Exception {
    byte[] sent = "pixels of a kettle, ".repeat(40_000).getBytes(StandardCharsets.UTF_8);
    try (JdbcStore store = JdbcStore.open(address);
        JdbcStore reader = JdbcStore.openForReading(address)) {
      var kept = store.files().keep(new ByteArrayInputStream(sent), sent.length);
      store.files().keep(new ByteArrayInputStream(sent), sent.length);

      assertEquals(sent.length, kept.bytes());
      assertEquals(
          new String(sent, StandardCharsets.UTF_8),
          new String(reader.files().open(kept.file()).readAllBytes(), StandardCharsets.UTF_8));
      assertThrows(
          IOException.class,
          () -> store.files().keep(new ByteArrayInputStream(sent), sent.length - 1));

      store.files().erase(kept.file());
      assertThrows(NoSuchFileException.class, () -> store.files().open(kept.file()));
    }
  }

  private static long number(JdbcStore store) {
    return store.write(tables -> tables.nextNumber());
  }

  /** As if nothing had been heard of the holder for as long as the lease runs. */
  private void runOut() throws Exception {
    spoil("UPDATE headset_lease SET held_until = clock_timestamp() - INTERVAL '1 second'");
  }

  private boolean runs() throws Exception {
    try (Connection connection = TestPostgres.connect(address);
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT held_until > clock_timestamp() FROM headset_lease")) {
      return row.next() && row.getBoolean(1);
    }
  }

  private void spoil(String sql) throws Exception {
    try (Connection connection = TestPostgres.connect(address);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
