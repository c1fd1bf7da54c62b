package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import dev.headset.store.StoreTooNewException;
import dev.headset.store.StoreUnavailableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdbcStoreTest {

  @TempDir Path folder;

  @Test
  void aSecondOpeningIsRefusedInOneSentence() throws Exception {
    try (JdbcStore first = JdbcStore.open(url())) {
      assertEquals(first.id(), first.id());
      StoreUnavailableException refused =
          assertThrows(StoreUnavailableException.class, () -> JdbcStore.open(url()));

      assertTrue(refused.getMessage().contains("in use by another Headset"));
    }
    JdbcStore.open(url()).close();
  }

  @Test
  void aReaderWorksBesideTheWriterAndCannotWrite() throws Exception {
    try (JdbcStore writer = JdbcStore.open(url());
        JdbcStore reader = JdbcStore.openForReading(StoreAddress.of(url()))) {
      writer.write(tables -> tables.nextNumber());

      int open = reader.read(tables -> tables.cases().open().size());
      assertEquals(0, open);
      assertThrows(StoreException.class, () -> reader.write(tables -> tables.nextNumber()));
    }
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws Exception {
    JdbcStore.open(url()).close();
    try (Connection connection = DriverManager.getConnection(url());
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
              + " checksum, installed_by, execution_time, success)"
              + " VALUES (99, '999', 'from the future', 'SQL', 'V999__x.sql', 1, 'x', 1, 1)");
    }
    byte[] before = Files.readAllBytes(folder.resolve("headset.db"));

    StoreTooNewException refused =
        assertThrows(StoreTooNewException.class, () -> JdbcStore.open(url()));

    assertTrue(refused.getMessage().contains("newer version of Headset"));
    assertEquals(before.length, Files.size(folder.resolve("headset.db")));
  }

  @Test
  void aFolderThatIsAFileIsToldInOneSentence() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "not a folder");

    StoreUnavailableException refused =
        assertThrows(
            StoreUnavailableException.class,
            () -> JdbcStore.open("jdbc:sqlite:" + file.resolve("headset.db")));

    assertTrue(refused.getMessage().contains(file.toString()), refused.getMessage());
  }

  @Test
  void aFileThatIsNoStoreIsToldAndLeftAsItWas() throws Exception {
    Path file = Files.writeString(folder.resolve("headset.db"), "not a database, but dear to me");

    assertThrows(StoreUnavailableException.class, () -> JdbcStore.open(url()));
    assertEquals("not a database, but dear to me", Files.readString(file));
  }

  @Test
  void whatAThrowingTransactionWroteIsGone() throws Exception {
    try (JdbcStore store = JdbcStore.open(url())) {
      long first = store.write(tables -> tables.nextNumber());
      assertThrows(
          IllegalStateException.class,
          () ->
              store.write(
                  tables -> {
                    tables.nextNumber();
                    throw new IllegalStateException("changed my mind");
                  }));

      assertTrue(store.write(tables -> tables.nextNumber()) > first);
    }
  }

  private String url() {
    return "jdbc:sqlite:" + folder.resolve("headset.db");
  }
}
