package dev.headset.config;

import java.time.Duration;
import java.util.Optional;

/** Reads spans of time such as {@code 90s}, {@code 10m}, {@code 1h} or {@code 2d}. */
final class Durations {

  private static final Duration LONGEST = Duration.ofDays(60);

  private Durations() {}

  /** From one second to sixty days; anything else is an error. */
  static Optional<Duration> read(Value value) {
    Optional<String> written = value.id();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    Optional<Duration> duration =
        parse(written.get()).filter(d -> !d.isZero() && d.compareTo(LONGEST) <= 0);
    if (duration.isEmpty()) {
      value.wrong(value.name() + " has to be a time from 1s to 60d", "such as 90s, 10m, 1h or 2d");
    }
    return duration;
  }

  static Optional<Duration> parse(String written) {
    int last = written.length() - 1;
    if (last < 1 || last > 7) {
      return Optional.empty();
    }
    long number = 0;
    for (int i = 0; i < last; i++) {
      char digit = written.charAt(i);
      if (digit < '0' || digit > '9') {
        return Optional.empty();
      }
      number = number * 10 + digit - '0';
    }
    return switch (written.charAt(last)) {
      case 's' -> Optional.of(Duration.ofSeconds(number));
      case 'm' -> Optional.of(Duration.ofMinutes(number));
      case 'h' -> Optional.of(Duration.ofHours(number));
      case 'd' -> Optional.of(Duration.ofDays(number));
      default -> Optional.empty();
    };
  }
}
