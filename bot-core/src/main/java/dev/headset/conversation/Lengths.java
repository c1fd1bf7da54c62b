package dev.headset.conversation;

import dev.headset.text.TextKey;
import java.time.Duration;
import java.util.Map;

/** Says to staff how long something is: "12 min", "3 h", "2 days". */
final class Lengths {

  private static final Duration HOURS_FROM = Duration.ofMinutes(90);
  private static final Duration DAYS_FROM = Duration.ofDays(2);

  private Lengths() {}

  /** A length; none at all where a clock was set back. */
  static String say(World world, Duration length) {
    if (length.compareTo(HOURS_FROM) < 0) {
      return say(world, TextKey.LENGTH_MINUTES, length.toMinutes());
    }
    return length.compareTo(DAYS_FROM) < 0
        ? say(world, TextKey.LENGTH_HOURS, length.toHours())
        : say(world, TextKey.LENGTH_DAYS, length.toDays());
  }

  private static String say(World world, TextKey key, long count) {
    return world
        .playbook()
        .texts()
        .say(world.playbook().desk().language(), key, Map.of("count", Math.max(0, count)));
  }
}
