package dev.headset.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * How often a thread may still be renamed. Discord lets a channel be renamed twice in ten minutes,
 * and holds up every other change of it until then; the figure is known from what it answers, its
 * documentation names none.
 */
final class RenameBudget {

  private static final int MOST = 2;
  private static final Duration WITHIN = Duration.ofMinutes(10);

  private final Clock clock;
  private final Map<String, Deque<Instant>> renamed = new HashMap<>();

  RenameBudget(Clock clock) {
    this.clock = clock;
  }

  /** Takes one, where there is one left. */
  synchronized boolean take(String thread) {
    Instant since = clock.instant().minus(WITHIN);
    renamed.values().forEach(times -> times.removeIf(time -> time.isBefore(since)));
    renamed.values().removeIf(Deque::isEmpty);
    Deque<Instant> times = renamed.computeIfAbsent(thread, any -> new ArrayDeque<>());
    if (times.size() >= MOST) {
      return false;
    }
    times.add(clock.instant());
    return true;
  }

  /** None is left: Discord said so. */
  synchronized void exhaust(String thread) {
    Deque<Instant> times = renamed.computeIfAbsent(thread, any -> new ArrayDeque<>());
    while (times.size() < MOST) {
      times.add(clock.instant());
    }
  }
}
