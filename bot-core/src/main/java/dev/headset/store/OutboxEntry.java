package dev.headset.store;

import dev.headset.effect.Effect;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * An effect that is owed.
 *
 * @param number its place in the order of everything; names it for ever
 * @param customer whose conversation asked for it; empty for what a channel's update led to
 * @param lane the line that it waits in: entries of one lane are done strictly in order
 * @param attempts how often it was tried in vain
 * @param notBefore when it may be tried
 */
public record OutboxEntry(
    long number,
    Optional<PersonId> customer,
    String lane,
    Effect effect,
    Instant createdAt,
    int attempts,
    Instant notBefore) {

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
