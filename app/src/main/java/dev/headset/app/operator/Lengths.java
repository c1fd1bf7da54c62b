package dev.headset.app.operator;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Sums up how long things took. Pure. */
public final class Lengths {

  private Lengths() {}

  /** So long half of them took at most; empty without any. */
  public static Optional<Duration> median(List<Duration> lengths) {
    return within(lengths, 50);
  }

  /**
   * So long a share of them took at most; empty without any.
   *
   * @param percent 1 to 100
   */
  static Optional<Duration> within(List<Duration> lengths, int percent) {
    if (lengths.isEmpty()) {
      return Optional.empty();
    }
    List<Duration> sorted = lengths.stream().sorted().toList();
    int rank = (sorted.size() * percent + 99) / 100;
    return Optional.of(sorted.get(Math.max(0, rank - 1)));
  }
}
