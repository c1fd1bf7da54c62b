package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.EventId;
import dev.headset.platform.FileStore;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreException;
import dev.headset.store.Tables;
import dev.headset.testkit.TestPostgres;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreCopyTest {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final int EVENTS = 1_203;
  private static final byte[] FILE = "a kettle".getBytes(StandardCharsets.UTF_8);

  @TempDir Path folder;

  @Test
  void everythingIsTheSameInPostgresAndGoesOnThere() throws Exception {
    try (JdbcStore from = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
        JdbcStore to = JdbcStore.open(TestPostgres.fresh())) {
      from.write(StoreCopyTest::fill);
      FileStore.Kept kept = from.files().keep(new ByteArrayInputStream(FILE), FILE.length);
      assertTrue(StoreCopy.isEmpty(to));

      List<StoreCopy.Copied> copied = StoreCopy.rows(from, to);
      int files = StoreCopy.files(from, to);

      assertFalse(StoreCopy.isEmpty(to));
      assertEquals(EVENTS, rows(copied, "seen"));
      assertEquals(1, rows(copied, "note"));
      assertEquals(1, files);
      assertArrayEquals(FILE, to.files().open(kept.file()).readAllBytes());
      assertEquals(
          Optional.of("zażółć 'gęślą' \\ jaźń"),
          to.read(tables -> tables.notes().find("console", "a note")));
      boolean isNew = to.write(tables -> tables.seen().add(new EventId("console:7"), NOON));
      assertFalse(isNew);
      long next = to.write(tables -> tables.nextNumber());
      assertEquals(2, next);
    }
  }

  @Test
  void whereOneRowCannotBeCopiedNothingIs() throws Exception {
    try (JdbcStore from = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
        JdbcStore to = JdbcStore.open(TestPostgres.fresh())) {
      from.write(StoreCopyTest::fill);
      from.jdbi().useHandle(handle -> handle.execute("UPDATE note SET content = 'a' || char(0)"));

      assertThrows(StoreException.class, () -> StoreCopy.rows(from, to));
      assertTrue(StoreCopy.isEmpty(to));
    }
  }

  /** A table that a later migration adds is to be copied too. */
  @Test
  void noTableIsLeftOut() throws Exception {
    Set<String> left = new HashSet<>();
    try (JdbcStore store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"))) {
      left.addAll(
          store
              .jdbi()
              .withHandle(
                  handle ->
                      handle
                          .createQuery("SELECT name FROM sqlite_master WHERE type = 'table'")
                          .mapTo(String.class)
                          .list()));
    }
    StoreCopy.TABLES.forEach(left::remove);

    assertEquals(Set.of("flyway_schema_history", "kept_file"), left);
  }

  private static long rows(List<StoreCopy.Copied> copied, String table) {
    return copied.stream()
        .filter(each -> each.table().equals(table))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private static Tables fill(Tables tables) {
    tables.nextNumber();
    for (int i = 0; i < EVENTS; i++) {
      tables.seen().add(new EventId("console:" + i), NOON.plusMillis(i));
    }
    tables
        .notes()
        .save(
            "console",
            "a note",
            "zażółć 'gęślą' \\ jaźń",
            Optional.of(PersonId.parse("console:ewa")));
    return tables;
  }
}
