package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class GlobalPaceTest {

  private final AtomicLong now = new AtomicLong(-5);
  private final GlobalPace pace = new GlobalPace(now::get);

  private void pass(Duration time) {
    now.addAndGet(time.toNanos());
  }

  @Test
  void whatDiscordTakesInASecondGoesAtOnce() {
    for (int i = 0; i < GlobalPace.MOST; i++) {
      assertEquals(Duration.ZERO, pace.take());
    }
    assertEquals(Duration.ofSeconds(1), pace.take());
  }

  @Test
  void inNoSecondAreThereMore() {
    for (int i = 0; i < GlobalPace.MOST; i++) {
      assertEquals(Duration.ZERO, pace.take());
      pass(Duration.ofMillis(10));
    }
    assertEquals(Duration.ofMillis(550), pace.take());
    assertEquals(Duration.ofMillis(560), pace.take());
  }

  @Test
  void whoComesLaterWaitsBehindThoseWhoWait() {
    for (int i = 0; i < 3 * GlobalPace.MOST; i++) {
      assertEquals(Duration.ofSeconds(i / GlobalPace.MOST), pace.take());
    }
    pass(Duration.ofSeconds(5));
    assertEquals(Duration.ZERO, pace.take());
  }
}
