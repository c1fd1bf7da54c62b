package dev.headset.bench;

import java.util.Arrays;

/** How long something took, many times over, in nanoseconds. */
final class Times {

  private static final double NANOS_PER_MILLI = 1_000_000.0;
  private static final int FEW = 16;

  private long[] nanos = new long[FEW];
  private int count;

  void add(long took) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, count * 2);
    }
    nanos[count++] = took;
  }

  int count() {
    return count;
  }

  double medianMillis() {
    return percentileMillis(50);
  }

  /**
   * The time that so many of a hundred did not exceed.
   *
   * @param percent from 0 to 100
   */
  double percentileMillis(double percent) {
    if (count == 0) {
      throw new IllegalStateException("nothing was measured");
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int at = (int) Math.ceil(percent / 100 * count) - 1;
    return sorted[Math.max(0, at)] / NANOS_PER_MILLI;
  }
}
