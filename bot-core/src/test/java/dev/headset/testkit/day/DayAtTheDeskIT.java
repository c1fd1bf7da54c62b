package dev.headset.testkit.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
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
    DayReport report = play(DayPlan.usual(SEED).part(3).withoutFailures());

    assertEquals(List.of(), report.faults());
    assertEquals(0, report.tooMany());
    assertTrue(report.latestAnswer().compareTo(Duration.ofSeconds(3)) <= 0, report::toString);
  }

  @Test
  void busyGroupFallsBehindLessWhereMessagesAreMerged(TestReporter figures) throws IOException {
    DayPlan rush = new DayPlan(SEED, 40, 8, Duration.ofMinutes(10), 0, true);

    DayReport merged = play(rush);
    DayReport each;
    try (Day day = day(rush.withoutMerging(), Files.createDirectory(folder.resolve("each")))) {
      each = day.play();
    }

    figures.publishEntry("latest with merging", merged.latestInGroup().toString());
    figures.publishEntry("latest without", each.latestInGroup().toString());
    assertEquals(List.of(), merged.faults());
    assertTrue(merged.latestInGroup().compareTo(each.latestInGroup()) < 0, merged::toString);
  }

  private DayReport play(DayPlan plan) {
    try (Day day = day(plan, folder)) {
      return day.play();
    }
  }

  private static Day day(DayPlan plan, Path folder) {
    return new Day(plan, folder, Day.morning(), new WorldInMemory(plan));
  }
}
