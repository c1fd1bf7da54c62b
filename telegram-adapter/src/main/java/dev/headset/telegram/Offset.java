package dev.headset.telegram;

import java.time.Duration;
import java.time.Instant;

/**
 * How far updates have been taken.
 *
 * @param next the lowest id not taken
 * @param at when the last one was taken
 */
record Offset(int next, Instant at) {

  /**
   * After a week without updates the next id is drawn at random and may be lower
   * (core.telegram.org/bots/api#update): an offset of before would confirm it unseen.
   */
  static final Duration GOOD_FOR = Duration.ofDays(6);

  /**
   * Reads the written form.
   *
   * @throws RuntimeException where it is none
   */
  static Offset parse(String written) {
    String[] words = written.split(" ", -1);
    return new Offset(Integer.parseInt(words[0]), Instant.parse(words[1]));
  }

  boolean isGood(Instant now) {
    return at.isAfter(now.minus(GOOD_FOR));
  }

  @Override
  public String toString() {
    return next + " " + at;
  }
}
