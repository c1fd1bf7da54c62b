package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacingTest {

  private static final Limit CHAT = new Limit("chat/1", 1, Duration.ofSeconds(1));
  private static final Limit BOT = new Limit("bot", 3, Duration.ofSeconds(1));

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Pacing pacing = new Pacing(now::get);
  private long number = 1_000_000;

  @Test
  void whatIsWithinTheLimitGoesAtOnce() {
    assertEquals(Duration.ZERO, take(List.of(BOT), 1));
    assertEquals(Duration.ZERO, take(List.of(BOT), 1));
    assertEquals(Duration.ZERO, take(List.of(BOT), 1));
  }

  @Test
  void whatIsOverItWaitsUntilTheOldestCountsNoMore() {
    take(List.of(BOT), 1);
    pass(Duration.ofMillis(300));
    take(List.of(BOT), 2);
    pass(Duration.ofMillis(100));

    assertEquals(Duration.ofMillis(600), take(List.of(BOT), 1));
    assertEquals(Duration.ofMillis(900), take(List.of(BOT), 2));
    pass(Duration.ofMillis(600));
    assertEquals(Duration.ZERO, take(List.of(BOT), 1));
  }

  @Test
  void whatHasToWaitForOneLimitCountsAgainstNone() {
    take(List.of(CHAT, BOT), 1);
    assertEquals(Duration.ofSeconds(1), take(List.of(CHAT, BOT), 1));

    assertEquals(Duration.ZERO, take(List.of(BOT), 2));
  }

  @Test
  void moreAtOnceThanALimitAllowsWaitsUntilNothingElseCounts() {
    assertEquals(Duration.ZERO, take(List.of(CHAT), 2));
    assertEquals(Duration.ofSeconds(1), take(List.of(CHAT), 2));
    pass(Duration.ofSeconds(1));

    assertEquals(Duration.ZERO, take(List.of(CHAT), 2));
  }

  @Test
  void noStretchOfTimeHoldsMoreThanTheLimit() {
    Random random = new Random(3);
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      if (take(List.of(BOT), 1).isZero()) {
        sent.add(now.get());
      }
      pass(Duration.ofMillis(random.nextInt(400)));
    }
    for (int i = 3; i < sent.size(); i++) {
      assertTrue(sent.get(i) - sent.get(i - 3) >= Duration.ofSeconds(1).toNanos());
    }
    assertTrue(sent.size() > 1_000, () -> sent.size() + " went out");
  }

  @Test
  void whatIsUnderWayCountsFromItsEnd() {
    pacing.take(1, List.of(CHAT), 1);
    pass(Duration.ofSeconds(5));
    assertEquals(Duration.ofSeconds(1), take(List.of(CHAT), 1));

    pacing.over(1);
    pass(Duration.ofMillis(400));
    assertEquals(Duration.ofMillis(600), take(List.of(CHAT), 1));
  }

  @Test
  void whatEndsSoonerFreesItsPlaceSooner() {
    pacing.take(1, List.of(BOT), 1);
    pacing.take(2, List.of(BOT), 2);
    pacing.over(2);
    pass(Duration.ofMillis(300));

    assertEquals(Duration.ofMillis(700), take(List.of(BOT), 1));
  }

  @Test
  void thePlatformSeesNoMoreThanItsLimitHoweverLongThingsAreOnTheirWay() {
    Random random = new Random(4);
    List<Long> seen = new ArrayList<>();
    PriorityQueue<long[]> onTheirWay = new PriorityQueue<>((a, b) -> Long.compare(a[0], b[0]));
    for (int i = 0; i < 20_000; i++) {
      while (!onTheirWay.isEmpty() && onTheirWay.peek()[0] <= i) {
        pacing.over(onTheirWay.remove()[1]);
      }
      if (pacing.take(i, List.of(BOT), 1).isZero()) {
        int arrives = i + random.nextInt(100);
        seen.add((long) arrives);
        onTheirWay.add(new long[] {arrives + random.nextInt(100), i});
      }
      pass(Duration.ofMillis(10));
    }
    Collections.sort(seen);
    for (int i = 3; i < seen.size(); i++) {
      assertTrue(seen.get(i) - seen.get(i - 3) >= 100, "three in a second, and a fourth");
    }
    assertTrue(seen.size() > 100, () -> seen.size() + " went out");
  }

  /** Sends, which takes no time. */
  private Duration take(List<Limit> limits, int count) {
    Duration wait = pacing.take(++number, limits, count);
    pacing.over(number);
    return wait;
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
