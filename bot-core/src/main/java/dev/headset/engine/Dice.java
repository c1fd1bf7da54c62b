package dev.headset.engine;

import java.util.random.RandomGenerator;

/** A source of randomness that several threads may draw from. */
final class Dice {

  private final RandomGenerator random;

  Dice(RandomGenerator random) {
    this.random = random;
  }

  synchronized long bits() {
    return random.nextLong();
  }

  /** From 0 to below {@code bound}, which is at least 1. */
  synchronized long below(long bound) {
    return random.nextLong(bound);
  }
}
