package dev.headset.store;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that waits to be decided.
 *
 * @param number its place in the order of everything
 * @param attempts how often its decision threw; 0 for what waits behind another
 * @param notBefore when it may be tried
 */
public record WaitingIncoming(long number, Incoming incoming, int attempts, Instant notBefore) {

  /** No pause is longer; what seems to be was set by a clock that has been set back since. */
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

  /** Whether it may be tried now. A time that a wrong clock wrote holds nothing up. */
  public boolean isDue(Instant now) {
    return attempts == 0 || !notBefore.isAfter(now) || notBefore.isAfter(now.plus(LONGEST_PAUSE));
  }
}
