package dev.headset.testkit.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 300 customers, 8 associates, two teams on two platforms, ten hours. */
class DayAtTheDeskIT {

  private static final long SEED = Long.getLong("headset.seed", 20261125L);

  @TempDir(factory = FolderInMemory.class)
  Path folder;

  @Test
  void whatBothSidesSaidIsInTheTranscriptAndBeforeTheOtherSideThoughPlatformsFail() {
    DayReport report = play(DayPlan.usual(SEED));

    assertEquals(List.of(), report.faults());
    assertEquals(0, report.owed());
    assertEquals(0, report.tooMany());
    assertTrue(report.talks() > 250, () -> report.talks() + " talks");
  }

  @Test
  void noLimitIsMetAndTheBotsOwnAnswersAreInTime() {
    DayReport report = play(DayPlan.usual(SEED).withoutFailures());

    assertEquals(List.of(), report.faults());
    assertEquals(0, report.tooMany());
    assertTrue(report.latestAnswer().compareTo(Duration.ofSeconds(3)) <= 0, report::toString);
  }

  private DayReport play(DayPlan plan) {
    try (Day day = new Day(plan, folder)) {
      return day.play();
    }
  }
}
