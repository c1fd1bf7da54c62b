package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
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
    pacing.take("lane", 1, List.of(CHAT), 1);
    pass(Duration.ofSeconds(5));
    assertEquals(Duration.ofSeconds(1), take(List.of(CHAT), 1));

    pacing.over(1);
    pass(Duration.ofMillis(400));
    assertEquals(Duration.ofMillis(600), take(List.of(CHAT), 1));
  }

  @Test
  void whatEndsSoonerFreesItsPlaceSooner() {
    pacing.take("lane", 1, List.of(BOT), 1);
    pacing.take("lane", 2, List.of(BOT), 2);
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
      if (pacing.take("lane", i, List.of(BOT), 1).isZero()) {
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

  @Test
  void whoHasWaitedLongerGoesFirst() {
    take(List.of(BOT), 3);
    pass(Duration.ofMillis(500));

    assertEquals(Duration.ofMillis(500), take("a", List.of(BOT), 2));
    assertEquals(Duration.ofMillis(500), take("b", List.of(BOT), 1));
    assertEquals(Duration.ofMillis(1_500), take("c", List.of(BOT), 1));
    pass(Duration.ofMillis(500));
    assertEquals(Duration.ofSeconds(1), take("c", List.of(BOT), 1));
    assertEquals(Duration.ZERO, take("b", List.of(BOT), 1));
    assertEquals(Duration.ZERO, take("a", List.of(BOT), 2));
  }

  @Test
  void whoWaitsForAnotherLimitHoldsUpNobodyAndKeepsTheirPlace() {
    Limit slow = new Limit("slow", 1, Duration.ofSeconds(60));
    take(List.of(slow, BOT), 3);
    pass(Duration.ofMillis(200));
    assertEquals(Duration.ofMillis(59_800), take("a", List.of(slow, BOT), 1));

    pass(Duration.ofMillis(800));
    assertEquals(Duration.ZERO, take("b", List.of(BOT), 3));
    pass(Duration.ofMillis(58_500));
    assertEquals(Duration.ZERO, take("b", List.of(BOT), 3));
    assertEquals(Duration.ofSeconds(1), take("b", List.of(BOT), 3));
    pass(Duration.ofSeconds(1));
    assertEquals(Duration.ZERO, take("a", List.of(slow, BOT), 1));
  }

  @Test
  void whoDoesNotComeBackLosesTheirPlace() {
    take(List.of(BOT), 3);
    take("gone", List.of(BOT), 1);
    pass(Duration.ofSeconds(1));
    take("b", List.of(BOT), 2);
    assertEquals(Duration.ofSeconds(1), take("c", List.of(BOT), 1));
    pass(Duration.ofSeconds(5).plusMillis(1));

    take("c", List.of(BOT), 1);
    assertEquals(Duration.ZERO, take("d", List.of(BOT), 2));
  }

  @Test
  void whoNeverComesBackHoldsUpNobodyForEver() {
    take(List.of(BOT), 3);
    for (int i = 0; i < 30; i++) {
      take("gone " + i, List.of(BOT), 1);
    }
    pass(Duration.ofMinutes(1));
    assertEquals(Duration.ZERO, take("b", List.of(BOT), 1));
    for (int i = 0; i < 2_000; i++) {
      take("c", List.of(new Limit("chat/" + i, 1, Duration.ofSeconds(1))), 1);
    }
    pass(Duration.ofSeconds(20));
    assertEquals(Duration.ZERO, take("d", List.of(BOT), 3));
  }

  @Test
  void aCrowdTakesTheTimeOfTheLimitAndAsksAFewTimesOnly() {
    Limit bot = new Limit("bot", 30, Duration.ofSeconds(1));
    PriorityQueue<Asker> askers = new PriorityQueue<>(Comparator.comparing(Asker::due));
    for (int line = 0; line < 1_000; line++) {
      askers.add(new Asker(line, Duration.ZERO, 0));
    }
    long began = now.get();
    int asked = 0;
    int furthest = 0;
    Duration passed = Duration.ZERO;
    while (!askers.isEmpty()) {
      Asker asker = askers.remove();
      passed = asker.due().compareTo(passed) > 0 ? asker.due() : passed;
      now.set(began + passed.toNanos());
      asked++;
      Duration wait = take("line " + asker.line(), asker.limits(bot), 1);
      if (wait.isZero()) {
        assertTrue(asker.told() >= furthest - 1, "somebody was told three times, another never");
        furthest = Math.max(furthest, asker.told());
        asker = asker.toldAgain();
      }
      if (asker.told() < 3) {
        askers.add(asker.comesBack(passed.plus(wait).plusMillis(1)));
      }
    }
    assertTrue(passed.toMillis() < 101_000, passed + " for 3,000 at 30 a second");
    assertTrue(asked < 12_000, "asked " + asked + " times for 3,000");
  }

  /** Waits for its turns, and was told something so many times. */
  private record Asker(int line, Duration due, int told) {

    List<Limit> limits(Limit bot) {
      return List.of(bot, new Limit("chat/" + line, 1, Duration.ofSeconds(1)));
    }

    Asker toldAgain() {
      return new Asker(line, due, told + 1);
    }

    Asker comesBack(Duration at) {
      return new Asker(line, at, told);
    }
  }

  /** Sends, which takes no time. */
  private Duration take(List<Limit> limits, int count) {
    return take("lane", limits, count);
  }

  private Duration take(String who, List<Limit> limits, int count) {
    Duration wait = pacing.take(who, ++number, limits, count);
    pacing.over(number);
    return wait;
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
