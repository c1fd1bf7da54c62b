package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Notebook.LastHeard;
import dev.headset.platform.PersonId;
import dev.headset.store.Places;
import dev.headset.store.Shown;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

  private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
  private static final PersonId EWA = new PersonId("text", "ewa");
  private static final ThreadKey THREAD = new ThreadKey(new CaseNumber("HS-7K3F-9QMD"), 1);
  private static final Address GROUP = Address.of("text", "support");
  private static final Address IN_REPLY = Address.of("text", "support", "r5");

  @TempDir Path folder;
  private JdbcStore store;

  @BeforeEach
  void open() throws Exception {
    store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whateverWasShownOfACaseLeadsBackToItsThread() {
    write(
        places ->
            places.shown(
                new Shown(
                    IN_REPLY,
                    List.of(id("5"), id("6")),
                    Optional.of(EWA),
                    Optional.of(THREAD),
                    Optional.empty(),
                    List.of()),
                NOW));
    write(places -> places.heard(GROUP, id("7"), Optional.of(EWA), Optional.of(THREAD), NOW));

    for (String message : List.of("5", "6", "7")) {
      assertEquals(Optional.of(THREAD), threadOf(message));
    }
    assertEquals(Optional.empty(), threadOf("8"));
  }

  @Test
  void whatWasShownToACustomerBelongsToNoThread() {
    Address chat = Address.of("text", "ewa");
    write(
        places ->
            places.shown(
                new Shown(
                    chat,
                    List.of(id("5")),
                    Optional.of(EWA),
                    Optional.empty(),
                    Optional.empty(),
                    List.of()),
                NOW));

    assertEquals(Optional.empty(), store.read(tables -> tables.places().threadOf(chat, id("5"))));
  }

  @Test
  void onlyAMessageThatStandsForSomethingIsNoted() throws Exception {
    MessageRef said = new MessageRef(GROUP, id("9"));
    shownToEwa("5", Optional.empty(), List.of());
    assertEquals(0, noted());

    shownToEwa("6", Optional.of(THREAD.number()), List.of());
    shownToEwa("7", Optional.empty(), List.of(said));
    assertEquals(2, noted());
  }

  private void shownToEwa(String message, Optional<CaseNumber> about, List<MessageRef> sources) {
    write(
        places ->
            places.shown(
                new Shown(
                    Address.of("text", "ewa"),
                    List.of(id(message)),
                    Optional.of(EWA),
                    Optional.empty(),
                    about,
                    sources),
                NOW));
  }

  private int noted() throws SQLException {
    try (Connection beside =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("headset.db"));
        Statement statement = beside.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM message")) {
      return rows.getInt(1);
    }
  }

  @Test
  void theFirstThatWasShownStandsUntilSomethingIsHeard() {
    write(
        places ->
            places.shown(
                new Shown(
                    IN_REPLY,
                    List.of(id("5")),
                    Optional.empty(),
                    Optional.of(THREAD),
                    Optional.empty(),
                    List.of()),
                NOW));
    write(
        places ->
            places.shown(
                new Shown(
                    IN_REPLY,
                    List.of(id("6")),
                    Optional.empty(),
                    Optional.of(THREAD),
                    Optional.empty(),
                    List.of()),
                NOW));
    assertEquals(List.of(new LastHeard(IN_REPLY, id("5"))), since(NOW));

    write(places -> places.heard(IN_REPLY, id("7"), Optional.empty(), Optional.of(THREAD), NOW));
    write(
        places ->
            places.shown(
                new Shown(
                    IN_REPLY,
                    List.of(id("8")),
                    Optional.empty(),
                    Optional.of(THREAD),
                    Optional.empty(),
                    List.of()),
                NOW));
    assertEquals(List.of(new LastHeard(IN_REPLY, id("7"))), since(NOW));
  }

  @Test
  void onlyPlacesWithSomethingSinceThenAreNamed() {
    write(places -> places.heard(GROUP, id("1"), Optional.empty(), Optional.empty(), NOW));

    assertEquals(List.of(), since(NOW.plus(Duration.ofSeconds(1))));
  }

  private Optional<ThreadKey> threadOf(String message) {
    return store.read(tables -> tables.places().threadOf(GROUP, id(message)));
  }

  private List<LastHeard> since(Instant since) {
    return store.read(tables -> tables.places().activeSince("text", since));
  }

  private void write(Consumer<Places> work) {
    store.write(
        tables -> {
          work.accept(tables.places());
          return tables;
        });
  }

  private static MessageId id(String value) {
    return new MessageId(value);
  }
}
