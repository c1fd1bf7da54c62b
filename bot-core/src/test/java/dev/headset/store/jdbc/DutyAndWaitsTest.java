package dev.headset.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.OnDuty;
import dev.headset.desk.PastWait;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Figures;
import dev.headset.store.Waits;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DutyAndWaitsTest {

  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final TeamId SUPPORT = new TeamId("support");
  private static final TeamId BILLING = new TeamId("billing");
  private static final Person ANNA = new Person(new PersonId("text", "anna"), "Anna");
  private static final Person BEN = new Person(new PersonId("text", "ben"), "Ben");

  @TempDir Path folder;

  @Test
  void whoIsThereIsKnownOverARestartInTheOrderOfComing() throws Exception {
    OnDuty ben = new OnDuty(SUPPORT, BEN, AT);
    OnDuty anna = new OnDuty(SUPPORT, ANNA, AT.plusSeconds(60));
    OnDuty elsewhere = new OnDuty(BILLING, ANNA, AT.plusSeconds(90));
    try (JdbcStore store = open()) {
      store.write(
          tables -> {
            tables.duties().add(anna);
            tables.duties().add(ben);
            tables.duties().add(elsewhere);
            tables.duties().add(new OnDuty(SUPPORT, BEN, AT.plusSeconds(500)));
            tables.duties().remove(BILLING, ANNA.id());
            return tables;
          });
    }

    try (JdbcStore store = open()) {
      assertEquals(List.of(ben, anna), store.read(tables -> tables.duties().all()));
    }
  }

  @Test
  void itIsEstimatedByTheLatestOfATeamsWaits() throws Exception {
    int more = 7;
    try (JdbcStore store = open()) {
      store.write(
          tables -> {
            tables.waits().add(BILLING, tables.nextNumber(), past(1));
            for (int i = 0; i < Waits.LATEST + more; i++) {
              tables.waits().add(SUPPORT, tables.nextNumber(), past(i));
            }
            return tables;
          });
      List<PastWait> kept = store.read(tables -> tables.waits().latest().get(SUPPORT));

      assertEquals(Waits.LATEST, kept.size());
      assertEquals(past(more), kept.get(0));
      assertEquals(List.of(past(1)), store.read(tables -> tables.waits().latest().get(BILLING)));
    }
  }

  @Test
  void waitsOfLongAgoGoUnlessTheyAreAmongTheLatest() throws Exception {
    try (JdbcStore store = open()) {
      store.write(
          tables -> {
            tables.waits().add(BILLING, tables.nextNumber(), past(1));
            tables.waits().add(SUPPORT, tables.nextNumber(), past(2));
            for (int i = 0; i < Waits.LATEST; i++) {
              Instant later = AT.plus(Waits.KEPT).plusSeconds(1);
              tables
                  .waits()
                  .add(SUPPORT, tables.nextNumber(), new PastWait(later, Duration.ZERO, 0));
            }
            return tables;
          });
      List<Figures.TeamWait> all = store.read(tables -> tables.figures().waitsSince(AT));

      assertEquals(Waits.LATEST + 1, all.size());
      assertEquals(new Figures.TeamWait(BILLING, past(1)), all.get(0));
    }
  }

  @Test
  void whoHasACaseIsKnownById() throws Exception {
    CaseSummary inHand =
        new CaseSummary(
            CaseNumber.of(1),
            Optional.empty(),
            SUPPORT,
            QueuedCase.Stage.CLAIMED,
            AT,
            Optional.of(ANNA),
            "a kettle",
            Optional.empty(),
            Optional.empty());
    try (JdbcStore store = open()) {
      store.write(
          tables -> {
            tables.cases().save(inHand);
            return tables;
          });

      assertEquals(List.of(inHand.queued()), store.read(tables -> tables.cases().open()));
    }
  }

  private static PastWait past(int minutes) {
    return new PastWait(AT, Duration.ofMinutes(minutes), minutes);
  }

  private JdbcStore open() throws Exception {
    return JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
  }
}
