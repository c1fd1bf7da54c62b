package dev.headset.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;

/** Ticks five times a second, and sooner where a pause of a lane is over sooner. */
final class Ticker {

  private static final Duration BEAT = Duration.ofMillis(200);

  private final Clock clock;
  private final Runnable tick;
  private final Thread thread;
  private final TreeSet<Instant> wanted = new TreeSet<>();
  private boolean stopped;

  Ticker(Clock clock, Runnable tick) {
    this.clock = clock;
    this.tick = tick;
    this.thread = new Thread(this::run, "headset-ticker");
    this.thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  /** Ticks at this time at the latest. */
  synchronized void wantedAt(Instant time) {
    if (wanted.add(time) && wanted.first().equals(time)) {
      notifyAll();
    }
  }

  synchronized void stop() {
    stopped = true;
    notifyAll();
  }

  private void run() {
    try {
      while (rest()) {
        tick.run();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized boolean rest() throws InterruptedException {
    long end = System.nanoTime() + BEAT.toNanos();
    for (long left = left(end); left > 0 && !stopped; left = left(end)) {
      wait(left);
    }
    wanted.headSet(clock.instant(), true).clear();
    return !stopped;
  }

  private long left(long end) {
    long beat = Math.max(0, end - System.nanoTime()) / 1_000_000;
    Instant now = clock.instant();
    if (wanted.isEmpty() || wanted.first().isAfter(now.plus(BEAT))) {
      return beat;
    }
    return Math.min(beat, Math.max(0, Duration.between(now, wanted.first()).toMillis() + 1));
  }
}
