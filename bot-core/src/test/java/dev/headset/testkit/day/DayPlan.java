package dev.headset.testkit.day;

import java.time.Duration;

/**
 * What a day is made of.
 *
 * @param seed the same seed makes the same day
 * @param length from the first customer's coming to the last one's
 * @param failures how many of a hundred calls go wrong, 0 to 100
 * @param merging whether what queues for a thread may be shown as one message
 */
public record DayPlan(
    long seed, int customers, int associates, Duration length, int failures, boolean merging) {

  /** 300 customers and 8 associates in 10 hours. */
  public static DayPlan usual(long seed) {
    return new DayPlan(seed, 300, 8, Duration.ofHours(10), 5, true);
  }

  public DayPlan withoutFailures() {
    return new DayPlan(seed, customers, associates, length, 0, merging);
  }

  public DayPlan withoutMerging() {
    return new DayPlan(seed, customers, associates, length, failures, false);
  }

  /** A part of the day, as busy as the whole. */
  public DayPlan part(int of) {
    return new DayPlan(seed, customers / of, associates, length.dividedBy(of), failures, merging);
  }
}
