package dev.headset.config;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/** Reads the time of something that is done each day, such as {@code "08:00"}, or {@code off}. */
final class DailyTime {

  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  private static final String OFF = "off";

  private DailyTime() {}

  /**
   * The time; empty where it is off.
   *
   * @param otherwise what holds where it is wrong, which is then told
   */
  static Optional<LocalTime> read(Value value, Optional<LocalTime> otherwise) {
    Optional<String> written = value.text();
    if (written.isEmpty()) {
      return otherwise;
    }
    if (written.get().equals(OFF)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(written.get(), FORM));
    } catch (DateTimeParseException e) {
      value.wrong(value.name() + " has to be a time of day, or off", "such as \"08:00\"");
      return otherwise;
    }
  }
}
