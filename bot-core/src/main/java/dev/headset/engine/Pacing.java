package dev.headset.engine;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps count of what was sent, so that a platform's limits are kept before they are met. It counts
 * each sending for as long as a limit looks back, which holds in any stretch of that length. Safe
 * for use by several threads.
 */
final class Pacing {

  private static final int SWEPT_EVERY = 1_000;

  private final LongSupplier nanoTime;
  private final Map<String, Window> windows = new HashMap<>();
  private int taken;

  /** When things were sent under one limit, the oldest first. */
  private record Window(Deque<Long> times, long length) {

    void forget(long now) {
      while (!times.isEmpty() && now - times.peekFirst() >= length) {
        times.pollFirst();
      }
    }
  }

  /** Starts with nothing sent; the time is that of {@link System#nanoTime}, or a test's. */
  Pacing(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Counts sendings where all limits allow them now, else tells how long they do not.
   *
   * @param count how many at once; where that is more than a limit allows at all, they have to wait
   *     until nothing else counts against it
   */
  synchronized Duration take(List<Limit> limits, int count) {
    long now = nanoTime.getAsLong();
    long wait = 0;
    for (Limit limit : limits) {
      wait = Math.max(wait, wait(limit, window(limit), count, now));
    }
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    for (int i = 0; i < count; i++) {
      limits.forEach(limit -> window(limit).times().addLast(now));
    }
    sweep(now);
    return Duration.ZERO;
  }

  private static long wait(Limit limit, Window window, int count, long now) {
    window.forget(now);
    int size = window.times().size();
    int tooMany = Math.min(size, size + count - limit.most());
    if (tooMany <= 0) {
      return 0;
    }
    Iterator<Long> times = window.times().iterator();
    for (int i = 1; i < tooMany; i++) {
      times.next();
    }
    return window.length() - (now - times.next());
  }

  private Window window(Limit limit) {
    return windows.computeIfAbsent(
        limit.counter() + "/" + limit.within(),
        counter -> new Window(new ArrayDeque<>(), limit.within().toNanos()));
  }

  /** A chat that has long been silent costs no memory. */
  private void sweep(long now) {
    if (++taken % SWEPT_EVERY == 0) {
      windows.values().forEach(window -> window.forget(now));
      windows.values().removeIf(window -> window.times().isEmpty());
    }
  }
}
