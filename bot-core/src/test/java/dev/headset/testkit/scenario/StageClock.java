package dev.headset.testkit.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until it is told how much time has passed. Safe for several threads.
 */
public final class StageClock extends Clock {

  private volatile Instant now;

  public StageClock(Instant start) {
    this.now = start;
  }

  /** Lets time go by. Called by one thread at a time. */
  public synchronized void pass(Duration length) {
    now = now.plus(length);
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
    throw new UnsupportedOperationException("nobody here asks for a time of day");
  }
}
