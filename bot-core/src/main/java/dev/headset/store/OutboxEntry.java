package dev.headset.store;

import dev.headset.effect.Effect;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An effect that is owed.
 *
 * @param number its place in the order of everything; names it for ever
 * @param customer whose conversation asked for it; empty for what a channel's update led to
 * @param lane the line that it waits in: entries of one lane are done strictly in order
 * @param attempts how often it was tried in vain
 * @param notBefore when it may be tried again
 */
public record OutboxEntry(
    long number,
    Optional<PersonId> customer,
    String lane,
    Effect effect,
    Instant createdAt,
    int attempts,
    Instant notBefore) {

  /** No pause is longer; what seems to be was set by a clock that has been set back since. */
  private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

  /**
   * Whether it may be tried now. What was never tried may always be, and a time that a wrong clock
   * wrote holds nothing up.
   */
  public boolean isDue(Instant now) {
    return attempts == 0
        || !notBefore.isAfter(now)
        || createdAt.isAfter(now)
        || notBefore.isAfter(now.plus(LONGEST_PAUSE));
  }

  public OutboxEntry postponed(Instant until) {
    return new OutboxEntry(number, customer, lane, effect, createdAt, attempts + 1, until);
  }

  /** The same, to be tried from another time on. */
  public OutboxEntry dueAt(Instant time) {
    return new OutboxEntry(number, customer, lane, effect, createdAt, attempts, time);
  }

  public OutboxEntry withEffect(Effect another) {
    return new OutboxEntry(number, customer, lane, another, createdAt, attempts, notBefore);
  }
}
