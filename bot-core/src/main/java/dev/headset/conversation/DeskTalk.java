package dev.headset.conversation;

import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What staff are told of the desk as a whole. */
final class DeskTalk {

  private static final int MAX_LISTED = 20;

  private DeskTalk() {}

  /** A team's open cases, longest waiting first. */
  static String queue(World world, TeamId team) {
    List<QueuedCase> open = world.desk().of(team);
    if (open.isEmpty()) {
      return say(world, TextKey.DESK_QUEUE_EMPTY, Map.of());
    }
    String cases =
        open.stream()
            .limit(MAX_LISTED)
            .map(each -> line(each, world.now()))
            .collect(Collectors.joining("\n"));
    return say(world, TextKey.DESK_QUEUE, Map.of("count", open.size(), "cases", cases));
  }

  private static String say(World world, TextKey key, Map<String, ?> arguments) {
    return world.playbook().texts().say(world.playbook().desk().language(), key, arguments);
  }

  private static String line(QueuedCase queued, Instant now) {
    String sign =
        switch (queued.stage()) {
          case WAITING -> "⏳";
          case CLAIMED -> "💬";
          case HELD -> "⏸";
          case CLOSED -> "✔";
        };
    long minutes = Math.max(0, Duration.between(queued.openedAt(), now).toMinutes());
    String associate = queued.associate().map(person -> " · " + person.name()).orElse("");
    String title = queued.title().isEmpty() ? "" : " · " + queued.title();
    return sign + " " + queued.number() + title + " · " + minutes + " min" + associate;
  }
}
