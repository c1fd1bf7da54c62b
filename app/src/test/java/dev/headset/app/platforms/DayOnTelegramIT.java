package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.testkit.MemoryFiles;
import dev.headset.testkit.day.Day;
import dev.headset.testkit.day.DayPlan;
import dev.headset.testkit.day.DayReport;
import dev.headset.testkit.scenario.StageClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day at the desk through the real adapter, with Telegram's limits enforced. {@code
 * -Dheadset.day=1} plays all ten hours of it; a part is as busy as the whole.
 */
class DayOnTelegramIT {

  private static final long SEED = Long.getLong("headset.seed", 20261125L);
  private static final int PART = Integer.getInteger("headset.day", 8);

  @TempDir private Path folder;

  @Test
  void noLimitIsMetAndNothingIsLostAndTheBotAnswersInTime(TestReporter figures) {
    StageClock clock = Day.morning();
    try (TelegramEmulator emulator = Emulators.telegram(clock)) {
      WorldOnTelegram world = new WorldOnTelegram(emulator, new MemoryFiles());
      DayPlan plan = DayPlan.usual(SEED).part(PART).withoutFailures();
      DayReport report;
      try (Day day = new Day(plan, folder, clock, world)) {
        report = day.play();
      }

      figures.publishEntry("day", report.toString());
      assertEquals(List.of(), report.faults());
      assertEquals(0, report.owed());
      assertEquals(0, report.tooMany());
      assertTrue(report.talks() > plan.customers() * 2 / 3, report::toString);
      assertTrue(report.latestAnswer().compareTo(Duration.ofSeconds(3)) <= 0, report::toString);
      assertEquals("", world.faultsFound());
    }
  }
}
