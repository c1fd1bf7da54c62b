package dev.headset.engine;

import java.time.Duration;

/**
 * How long to wait before the next try, so that those who failed together don't return together.
 */
final class Backoff {

  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final Duration LEAST = Duration.ofMillis(20);
  private static final Duration MEND_FIRST = Duration.ofMinutes(5);
  private static final Duration MEND_LONGEST = Duration.ofHours(1);

  private final Dice dice;

  Backoff(Dice dice) {
    this.dice = dice;
  }

  /**
   * Anything between next to nothing and a bound that doubles from half a second to a minute.
   *
   * @param attempts how often it was tried in vain, from 1
   */
  Duration after(int attempts) {
    long bound = doubled(FIRST, LONGEST, attempts).toMillis();
    return LEAST.plusMillis(dice.below(bound));
  }

  /**
   * For a thread that can't be opened, or may not be written to: somebody has to mend that first.
   */
  static Duration afterRefusal(int attempts) {
    return doubled(MEND_FIRST, MEND_LONGEST, attempts);
  }

  private static Duration doubled(Duration first, Duration longest, int attempts) {
    Duration bound = first.multipliedBy(1L << Math.min(Math.max(attempts - 1, 0), 20));
    return bound.compareTo(longest) < 0 ? bound : longest;
  }
}
