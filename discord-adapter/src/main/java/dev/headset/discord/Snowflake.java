package dev.headset.discord;

import java.time.Instant;
import java.util.Comparator;
import net.dv8tion.jda.api.utils.TimeUtil;

/** Discord's ids: numbers that grow with time, in text. */
final class Snowflake {

  static final Comparator<String> BY_AGE =
      Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

  private Snowflake() {}

  /** When the thing that the id names was made. */
  static Instant time(String id) {
    return TimeUtil.getTimeCreated(Long.parseUnsignedLong(id)).toInstant();
  }

  static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
