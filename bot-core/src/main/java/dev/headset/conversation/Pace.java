package dev.headset.conversation;

import java.time.Duration;
import java.time.Instant;

/**
 * How much a customer has said in the running minute.
 *
 * @param from when the minute began
 * @param count messages and presses since then
 */
public record Pace(Instant from, int count) {

  private static final Duration WINDOW = Duration.ofMinutes(1);

  Pace next(Instant now) {
    boolean over = now.isBefore(from) || !now.isBefore(from.plus(WINDOW));
    return over ? new Pace(now, 1) : new Pace(from, count + 1);
  }
}
