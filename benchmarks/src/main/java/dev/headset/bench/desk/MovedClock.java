package dev.headset.bench.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands until it is moved. */
final class MovedClock extends Clock {

  private static final Instant START = Instant.parse("2026-11-23T07:00:00Z");

  private volatile Instant now = START;

  void pass(Duration time) {
    now = now.plus(time);
  }

  /** Nanoseconds since it began. */
  long ticks() {
    return Duration.between(START, now).toNanos();
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("everything here goes by UTC");
  }
}
