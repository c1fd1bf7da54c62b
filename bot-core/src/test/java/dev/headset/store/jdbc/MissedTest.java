package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.effect.MissedText;
import dev.headset.platform.PersonId;
import dev.headset.store.Missed;
import dev.headset.store.Tables;
import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissedTest {

  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final PersonId EWA = new PersonId("text", "ewa");
  private static final PersonId ADAM = new PersonId("text", "adam");
  private static final TopicId TRACK = new TopicId("track");

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
  void whatWasMissedIsReadBackNewestFirst() {
    MissedText first =
        new MissedText(
            AT, new Language("pl"), "gdzie \"to\" jest\\", Optional.of(TRACK), Optional.empty());
    MissedText second = missed(60);
    write(tables -> tables.missed().add(EWA, tables.nextNumber(), first));
    write(tables -> tables.missed().add(ADAM, tables.nextNumber(), second));

    assertEquals(List.of(second, first), all());
    assertEquals(List.of(second), store.read(tables -> tables.missed().since(AT.plusSeconds(1))));
  }

  @Test
  void aChoiceIsNotedOnWhatItsCustomerSaidSinceThen() {
    write(
        tables -> {
          tables.missed().add(EWA, tables.nextNumber(), missed(0));
          tables.missed().add(EWA, tables.nextNumber(), missed(10));
          tables.missed().add(ADAM, tables.nextNumber(), missed(20));
          tables.missed().settle(EWA, AT.plusSeconds(10), TRACK);
        });

    assertEquals(
        List.of(Optional.empty(), Optional.of(TRACK), Optional.empty()),
        all().stream().map(MissedText::chosen).toList());
  }

  @Test
  void theOldestGoWhereThereAreTooMany() {
    write(
        tables -> {
          for (int i = 0; i < Missed.MAX_KEPT + 5; i++) {
            PersonId another = new PersonId("text", "c" + i);
            tables.missed().add(another, tables.nextNumber(), missed(i));
          }
        });

    assertEquals(Missed.MAX_KEPT, all().size());
    assertEquals(AT.plusSeconds(5), all().get(Missed.MAX_KEPT - 1).at());
  }

  @Test
  void nobodyCrowdsOutTheOthers() {
    write(
        tables -> {
          tables.missed().add(ADAM, tables.nextNumber(), missed(0));
          for (int i = 1; i < Missed.MAX_OF_ONE + 5; i++) {
            tables.missed().add(EWA, tables.nextNumber(), missed(i));
          }
        });

    assertEquals(Missed.MAX_OF_ONE + 1, all().size());
    assertEquals(AT, all().get(Missed.MAX_OF_ONE).at());
  }

  @Test
  void whoIsForgottenTakesTheirTextsAlongAndAgeDoesToo() {
    write(
        tables -> {
          tables.missed().add(EWA, tables.nextNumber(), missed(0));
          tables.missed().add(ADAM, tables.nextNumber(), missed(10));
          tables.missed().add(ADAM, tables.nextNumber(), missed(20));
        });

    assertTrue(store.write(tables -> tables.erasure().forget(EWA, AT)).known());
    write(tables -> tables.missed().prune(AT.plusSeconds(20)));

    assertEquals(List.of(missed(20)), all());
  }

  private List<MissedText> all() {
    return store.read(tables -> tables.missed().since(Instant.EPOCH));
  }

  private void write(Consumer<Tables> work) {
    store.write(
        tables -> {
          work.accept(tables);
          return tables;
        });
  }

  private static MissedText missed(int seconds) {
    return new MissedText(
        AT.plusSeconds(seconds), new Language("en"), "hm", Optional.empty(), Optional.empty());
  }
}
