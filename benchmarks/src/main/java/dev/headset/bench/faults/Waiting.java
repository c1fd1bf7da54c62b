package dev.headset.bench.faults;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself. */
final class Waiting {

  private Waiting() {}

  /**
   * Waits until a condition holds; false where it does not within the time.
   *
   * @param look how often to look
   */
  static boolean until(Duration within, Duration look, BooleanSupplier condition)
      throws InterruptedException {
    long end = System.nanoTime() + within.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end > 0) {
        return false;
      }
      Thread.sleep(look.toMillis());
    }
    return true;
  }
}
