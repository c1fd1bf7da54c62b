package dev.headset.engine;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Keeps count of what was sent, so that a platform's limits are kept before they are met. A sending
 * counts while it is under way, and from its end for as long as a limit looks back: when the
 * platform counted it in between is not known, and a busy machine or network may have held it up
 * for long. Whoever has to wait for a limit stands in line, and is told when to come back: so that
 * each who comes back finds the way free, and nobody waits for ever. Safe for use by several
 * threads.
 */
final class Pacing {

  private static final int SWEPT_EVERY = 1_000;

  private final LongSupplier nanoTime;
  private final Map<String, Gate> gates = new HashMap<>();
  private final Map<Long, Gate.Sending> underWay = new HashMap<>();
  private int taken;

  /** Starts with nothing sent; the time is that of {@link System#nanoTime}, or a test's. */
  Pacing(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /**
   * Counts sendings where all limits allow them now, else tells how long they do not, at the least.
   *
   * @param who stands in line where they have to wait: comes back for the same, or for what goes to
   *     the same place
   * @param number by which their end is told to {@link #over}, where they are counted
   * @param count how many at once; where that is more than a limit allows at all, they have to wait
   *     until nothing else counts against it
   */
  synchronized Duration take(String who, long number, List<Limit> limits, int count) {
    long now = nanoTime.getAsLong();
    List<Gate> passed = limits.stream().map(this::gate).toList();
    List<Long> waits = passed.stream().map(gate -> gate.wait(who, count, now)).toList();
    long wait = waits.stream().mapToLong(Long::longValue).max().orElse(0);
    if (wait > 0) {
      for (int i = 0; i < waits.size(); i++) {
        passed.get(i).waits(who, count, waits.get(i) == wait, now + wait);
      }
      return Duration.ofNanos(wait);
    }
    Gate.Sending sending = new Gate.Sending();
    underWay.put(number, sending);
    passed.forEach(gate -> gate.passes(who, count, sending));
    sweep(now);
    return Duration.ZERO;
  }

  /** Tells that sendings have ended, well or not; one that was never counted changes nothing. */
  synchronized void over(long number) {
    Gate.Sending sending = underWay.remove(number);
    if (sending != null) {
      sending.ends(nanoTime.getAsLong());
    }
  }

  private Gate gate(Limit limit) {
    return gates.computeIfAbsent(
        limit.counter() + "/" + limit.within(),
        counter -> new Gate(limit.most(), limit.within().toNanos()));
  }

  /** A chat that has long been silent costs no memory. */
  private void sweep(long now) {
    if (++taken % SWEPT_EVERY == 0) {
      gates.values().removeIf(gate -> gate.isIdle(now));
    }
  }
}
