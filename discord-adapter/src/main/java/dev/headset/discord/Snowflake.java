package dev.headset.discord;

import java.time.Instant;
import java.util.Comparator;
import net.dv8tion.jda.api.utils.TimeUtil;

/** Discord's ids: numbers that grow with time, in text. */
final class Snowflake {

  static final Comparator<String> BY_AGE =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private static final int MAX_DIGITS = 20;

  private Snowflake() {}

  /** When the thing that the id names was made. */
  static Instant time(String id) {
    return TimeUtil.getTimeCreated(Long.parseUnsignedLong(id)).toInstant();
  }

  /** Whether a text can be an id at all. */
  static boolean is(String id) {
    return !id.isEmpty() && id.length() <= MAX_DIGITS && id.chars().allMatch(Snowflake::isDigit);
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
