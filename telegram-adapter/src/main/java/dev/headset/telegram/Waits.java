package dev.headset.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** Waits that end when the adapter closes. */
final class Waits {

  private final CountDownLatch closed = new CountDownLatch(1);
  private final TelegramTimings timings;

  Waits(TelegramTimings timings) {
    this.timings = timings;
  }

  void close() {
    closed.countDown();
  }

  boolean isClosed() {
    return closed.getCount() == 0;
  }

  /**
   * Waits.
   *
   * @throws InterruptedException where the adapter closes, or is closed
   */
  void pause(Duration time) throws InterruptedException {
    if (closed.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new InterruptedException("closing");
    }
  }

  /** The pause after so many failures in a row: doubled with each, then anything up to half off. */
  Duration backoff(int failures) {
    long most =
        Math.min(
            timings.maxBackoff().toMillis(),
            timings.firstBackoff().toMillis() << Math.min(failures - 1, 20));
    return Duration.ofMillis(most - ThreadLocalRandom.current().nextLong(most / 2 + 1));
  }
}
