package dev.headset.testkit.day;

import dev.headset.platform.Limited.Limit;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Holds every call to a platform's limits, as the platform does: over any stretch of time. */
final class Quota {

  private final Map<String, Deque<Instant>> calls = new HashMap<>();

  /** How long to wait, where a limit is met; else it is counted. */
  Optional<Duration> take(List<Limit> limits, int count, Instant now) {
    for (Limit limit : limits) {
      Deque<Instant> window = window(limit);
      while (!window.isEmpty() && !window.getFirst().plus(limit.within()).isAfter(now)) {
        window.removeFirst();
      }
      if (window.size() + count > limit.most()) {
        return Optional.of(limit.within());
      }
    }
    for (int i = 0; i < count; i++) {
      limits.forEach(limit -> window(limit).addLast(now));
    }
    return Optional.empty();
  }

  private Deque<Instant> window(Limit limit) {
    return calls.computeIfAbsent(
        limit.counter() + "/" + limit.within(), first -> new ArrayDeque<>());
  }
}
