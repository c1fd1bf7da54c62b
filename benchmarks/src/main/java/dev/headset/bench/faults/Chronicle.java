package dev.headset.bench.faults;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** When something went wrong. Safe for use by several threads. */
final class Chronicle {

  /**
   * Between a platform's taking a message and the record of that, at the most: a machine that
   * catches up after a fault takes a while.
   */
  static final Duration UNRECORDED = Duration.ofSeconds(5);

  private final List<Span> spans = new ArrayList<>();

  private record Span(Instant from, Instant to) {}

  /** Something began to go wrong, and was well again. */
  synchronized void add(Instant from, Instant to) {
    spans.add(new Span(from, to));
  }

  /** Whether it may not have become known that what was sent then had arrived. */
  synchronized boolean explains(Instant sent) {
    return spans.stream()
        .anyMatch(
            span ->
                !sent.isBefore(span.from().minus(UNRECORDED))
                    && !sent.isAfter(span.to().plus(UNRECORDED)));
  }
}
