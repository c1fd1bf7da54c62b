package dev.headset.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How long a customer is likely to wait, by what others with about as many ahead have waited. */
public final class Estimate {

  private static final int FEWEST = 5;
  private static final int MOST = 20;
  private static final Duration STILL_RECENT = Duration.ofDays(14);
  private static final List<Integer> MINUTES =
      List.of(1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240);

  private Estimate() {}

  /**
   * The range in which three of five of them waited, in round minutes. Empty where fewer than
   * {@value #FEWEST} are known, or where they waited for hours, which says too little.
   *
   * @param waits oldest first
   * @param ahead how many are ahead of the customer
   */
  public static Optional<WaitRange> of(List<PastWait> waits, int ahead, Instant now) {
    int reach = Math.max(1, ahead / 2);
    List<PastWait> alike =
        waits.stream()
            .filter(each -> each.claimedAt().isAfter(now.minus(STILL_RECENT)))
            .filter(each -> Math.abs(each.ahead() - ahead) <= reach)
            .toList();
    List<Duration> lengths =
        alike.stream()
            .skip(Math.max(0, alike.size() - MOST))
            .map(PastWait::length)
            .sorted()
            .toList();
    if (lengths.size() < FEWEST) {
      return Optional.empty();
    }
    Duration shortest = lengths.get(lengths.size() / 5);
    Duration longest = lengths.get(lengths.size() - 1 - lengths.size() / 5);
    return range(shortest, longest);
  }

  private static Optional<WaitRange> range(Duration shortest, Duration longest) {
    int from = MINUTES.get(0);
    for (int each : MINUTES) {
      from = Duration.ofMinutes(each).compareTo(shortest) <= 0 ? each : from;
    }
    int least = from;
    return MINUTES.stream()
        .filter(each -> each > least && Duration.ofMinutes(each).compareTo(longest) >= 0)
        .findFirst()
        .map(to -> new WaitRange(least, to));
  }
}
