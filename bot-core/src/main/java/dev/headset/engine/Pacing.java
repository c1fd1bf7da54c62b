package dev.headset.engine;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps count of what was sent, so that a platform's limits are kept before they are met. A sending
 * counts while it is under way, and from its end for as long as a limit looks back: when the
 * platform counted it in between is not known, and a busy machine or network may have held it up
 * for long. Safe for use by several threads.
 */
final class Pacing {

  private static final int SWEPT_EVERY = 1_000;

  private final LongSupplier nanoTime;
  private final Map<String, Window> windows = new HashMap<>();
  private final Map<Long, Sending> underWay = new HashMap<>();
  private int taken;

  /** Under way until it is told its end. */
  private static final class Sending {
    private boolean over;
    private long end;

    long age(long now) {
      return over ? now - end : 0;
    }
  }

  /** What counts under one limit. */
  private record Window(List<Sending> sendings, long length) {

    void forget(long now) {
      sendings.removeIf(sending -> sending.age(now) >= length);
    }
  }

  /** Starts with nothing sent; the time is that of {@link System#nanoTime}, or a test's. */
  Pacing(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Counts sendings where all limits allow them now, else tells how long they do not, at the least.
   *
   * @param number by which their end is told to {@link #over}, where they are counted
   * @param count how many at once; where that is more than a limit allows at all, they have to wait
   *     until nothing else counts against it
   */
  synchronized Duration take(long number, List<Limit> limits, int count) {
    long now = nanoTime.getAsLong();
    long wait = 0;
    for (Limit limit : limits) {
      wait = Math.max(wait, wait(limit, window(limit), count, now));
    }
    if (wait > 0) {
      return Duration.ofNanos(wait);
    }
    Sending sending = new Sending();
    underWay.put(number, sending);
    limits.forEach(limit -> window(limit).sendings().addAll(Collections.nCopies(count, sending)));
    sweep(now);
    return Duration.ZERO;
  }

  /** Tells that sendings have ended, well or not; one that was never counted changes nothing. */
  synchronized void over(long number) {
    Sending sending = underWay.remove(number);
    if (sending != null) {
      sending.over = true;
      sending.end = nanoTime.getAsLong();
    }
  }

  private static long wait(Limit limit, Window window, int count, long now) {
    window.forget(now);
    int size = window.sendings().size();
    int tooMany = Math.min(size, size + count - limit.most());
    if (tooMany <= 0) {
      return 0;
    }
    List<Long> ages = new ArrayList<>(size);
    window.sendings().forEach(sending -> ages.add(sending.age(now)));
    ages.sort(Comparator.reverseOrder());
    return window.length() - ages.get(tooMany - 1);
  }

  private Window window(Limit limit) {
    return windows.computeIfAbsent(
        limit.counter() + "/" + limit.within(),
        counter -> new Window(new ArrayList<>(), limit.within().toNanos()));
  }

  /** A chat that has long been silent costs no memory. */
  private void sweep(long now) {
    if (++taken % SWEPT_EVERY == 0) {
      windows.values().forEach(window -> window.forget(now));
      windows.values().removeIf(window -> window.sendings().isEmpty());
    }
  }
}
