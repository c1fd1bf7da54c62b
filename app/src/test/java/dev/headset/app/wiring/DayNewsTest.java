package dev.headset.app.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.OperatorNews;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase.Stage;
import dev.headset.desk.TeamId;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Store;
import dev.headset.store.jdbc.JdbcStore;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DayNewsTest {

  private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
  private static final LocalTime EIGHT = LocalTime.of(8, 0);
  private static final Instant MORNING = Instant.parse("2026-11-25T07:00:00Z");
  private static final TeamId SUPPORT = new TeamId("support");

  @TempDir Path folder;

  private int cases;

  @Test
  void itIsDueFromItsTimeOnForAFewHoursInTheDesksZone() {
    Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 11, 25));

    assertEquals(Optional.empty(), DayNews.due(MORNING.minusSeconds(1), EIGHT, WARSAW));
    assertEquals(day, DayNews.due(MORNING, EIGHT, WARSAW));
    assertEquals(day, DayNews.due(MORNING.plus(Duration.ofHours(5)), EIGHT, WARSAW));
    assertEquals(Optional.empty(), DayNews.due(MORNING.plus(Duration.ofHours(6)), EIGHT, WARSAW));
  }

  @Test
  void aTimeThatTheClockLeapsOverIsDueBehindTheLeap() {
    Instant leap = Instant.parse("2026-03-29T01:00:00Z"); // 2:00 becomes 3:00

    assertEquals(
        Optional.of(LocalDate.of(2026, 3, 29)),
        DayNews.due(leap.plusSeconds(1_800), LocalTime.of(2, 30), WARSAW));
  }

  @Test
  void itCountsWhatHappenedSinceYesterday() throws Exception {
    Instant from = MORNING.minus(Duration.ofDays(1));
    try (Store store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"))) {
      store.write(
          tables -> {
            tables.cases().save(summary(Stage.WAITING, from.plusSeconds(60), Optional.empty()));
            tables.cases().save(summary(Stage.CLAIMED, from.minusSeconds(60), Optional.empty()));
            tables.cases().save(summary(Stage.CLOSED, from.minusSeconds(90), Optional.of(5)));
            tables.cases().save(summary(Stage.CLOSED, from.plusSeconds(90), Optional.of(2)));
            return tables;
          });

      OperatorNews.Day day = store.read(tables -> DayNews.of(tables, from));

      assertEquals(new OperatorNews.Day(2, 2, 2, 1, Optional.empty(), 2, Optional.of(3.5), 0), day);
    }
  }

  @Test
  void aDayWithoutAnythingIsNoNews() throws Exception {
    try (Store store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"))) {
      assertTrue(DayNews.isEmpty(store.read(tables -> DayNews.of(tables, MORNING))));
    }
  }

  private CaseSummary summary(Stage stage, Instant opened, Optional<Integer> score) {
    return new CaseSummary(
        CaseNumber.of(++cases),
        Optional.of(new PersonId("text", "ewa" + cases)),
        SUPPORT,
        stage,
        opened,
        Optional.empty(),
        "a title",
        stage == Stage.CLOSED ? Optional.of(MORNING.minusSeconds(10)) : Optional.empty(),
        score);
  }
}
