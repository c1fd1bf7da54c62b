package dev.headset.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EstimateTest {

  private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  @Test
  void fewerThanFiveWaitsSayNothing() {
    assertEquals(Optional.empty(), Estimate.of(List.of(), 0, NOW));
    assertEquals(Optional.empty(), Estimate.of(waits(0, 5, 6, 7, 8), 0, NOW));
  }

  @Test
  void rangeLeavesOutTheLuckyAndTheUnlucky() {
    assertEquals(range(5, 15), Estimate.of(waits(0, 1, 6, 7, 12, 200), 0, NOW));
  }

  @Test
  void equalWaitsStillMakeARange() {
    assertEquals(range(10, 15), Estimate.of(waits(0, 10, 10, 10, 10, 10), 0, NOW));
    assertEquals(range(1, 2), Estimate.of(waits(0, 0, 0, 0, 0, 0), 0, NOW));
  }

  @Test
  void waitsForHoursSayTooLittle() {
    assertEquals(Optional.empty(), Estimate.of(waits(0, 400, 400, 400, 400, 400), 0, NOW));
  }

  @Test
  void onlyThoseWithAboutAsManyAheadCount() {
    List<PastWait> waits = new ArrayList<>(waits(0, 1, 1, 1, 1, 1));
    waits.addAll(waits(8, 40, 40, 40, 40, 40));

    assertEquals(range(1, 2), Estimate.of(waits, 1, NOW));
    assertEquals(range(30, 45), Estimate.of(waits, 6, NOW));
    assertEquals(Optional.empty(), Estimate.of(waits, 3, NOW));
  }

  @Test
  void latestWaitsCountAndOldOnesAreForgotten() {
    List<PastWait> slowThenQuick = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      slowThenQuick.add(new PastWait(NOW, Duration.ofMinutes(i < 10 ? 100 : 2), 0));
    }
    List<PastWait> longAgo =
        waits(0, 5, 5, 5, 5, 5).stream()
            .map(each -> new PastWait(NOW.minus(Duration.ofDays(15)), each.length(), 0))
            .toList();

    assertEquals(range(2, 3), Estimate.of(slowThenQuick, 0, NOW));
    assertEquals(Optional.empty(), Estimate.of(longAgo, 0, NOW));
  }

  private static Optional<WaitRange> range(int from, int to) {
    return Optional.of(new WaitRange(from, to));
  }

  private static List<PastWait> waits(int ahead, int... minutes) {
    List<PastWait> waits = new ArrayList<>();
    for (int each : minutes) {
      waits.add(new PastWait(NOW.minusSeconds(60), Duration.ofMinutes(each), ahead));
    }
    return waits;
  }
}
