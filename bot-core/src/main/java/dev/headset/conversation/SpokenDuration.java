package dev.headset.conversation;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Reads a length of time as staff type it: {@code 30m}, {@code 2h}, {@code 1d}, {@code 45}. */
final class SpokenDuration {

  private static final int MAX_DIGITS = 4;

  private SpokenDuration() {}

  /** The length, of a minute to 30 days; a bare number counts minutes. Empty where unreadable. */
  static Optional<Duration> read(String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replace(" ", "");
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > MAX_DIGITS) {
      return Optional.empty();
    }
    long amount = Long.parseLong(text.substring(0, digits));
    Optional<Duration> length =
        switch (text.substring(digits)) {
          case "", "m", "min" -> Optional.of(Duration.ofMinutes(amount));
          case "h", "g", "godz" -> Optional.of(Duration.ofHours(amount));
          case "d" -> Optional.of(Duration.ofDays(amount));
          default -> Optional.empty();
        };
    return length.filter(each -> each.toMinutes() >= 1 && each.compareTo(Duration.ofDays(30)) <= 0);
  }
}
