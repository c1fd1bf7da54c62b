package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacingTest {

  private static final Limit CHAT = new Limit("chat/1", 1, Duration.ofSeconds(1));
  private static final Limit BOT = new Limit("bot", 3, Duration.ofSeconds(1));

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 5);
  private final Pacing pacing = new Pacing(now::get);

  @Test
  void whatIsWithinTheLimitGoesAtOnce() {
    assertEquals(Duration.ZERO, pacing.take(List.of(BOT), 1));
    assertEquals(Duration.ZERO, pacing.take(List.of(BOT), 1));
    assertEquals(Duration.ZERO, pacing.take(List.of(BOT), 1));
  }

  @Test
  void whatIsOverItWaitsUntilTheOldestCountsNoMore() {
    pacing.take(List.of(BOT), 1);
    pass(Duration.ofMillis(300));
    pacing.take(List.of(BOT), 2);
    pass(Duration.ofMillis(100));

    assertEquals(Duration.ofMillis(600), pacing.take(List.of(BOT), 1));
    assertEquals(Duration.ofMillis(900), pacing.take(List.of(BOT), 2));
    pass(Duration.ofMillis(600));
    assertEquals(Duration.ZERO, pacing.take(List.of(BOT), 1));
  }

  @Test
  void whatHasToWaitForOneLimitCountsAgainstNone() {
    pacing.take(List.of(CHAT, BOT), 1);
    assertEquals(Duration.ofSeconds(1), pacing.take(List.of(CHAT, BOT), 1));

    assertEquals(Duration.ZERO, pacing.take(List.of(BOT), 2));
  }

  @Test
  void moreAtOnceThanALimitAllowsWaitsUntilNothingElseCounts() {
    assertEquals(Duration.ZERO, pacing.take(List.of(CHAT), 2));
    assertEquals(Duration.ofSeconds(1), pacing.take(List.of(CHAT), 2));
    pass(Duration.ofSeconds(1));

    assertEquals(Duration.ZERO, pacing.take(List.of(CHAT), 2));
  }

  @Test
  void noStretchOfTimeHoldsMoreThanTheLimit() {
    Random random = new Random(3);
    List<Long> sent = new ArrayList<>();
    for (int i = 0; i < 3_000; i++) {
      if (pacing.take(List.of(BOT), 1).isZero()) {
        sent.add(now.get());
      }
      pass(Duration.ofMillis(random.nextInt(400)));
    }
    for (int i = 3; i < sent.size(); i++) {
      assertTrue(sent.get(i) - sent.get(i - 3) >= Duration.ofSeconds(1).toNanos());
    }
    assertTrue(sent.size() > 1_000, () -> sent.size() + " went out");
  }

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }
}
