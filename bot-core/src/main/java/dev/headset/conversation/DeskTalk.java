package dev.headset.conversation;

import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.text.TextKey;
import java.time.Duration;
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
            .map(each -> line(each, world))
            .collect(Collectors.joining("\n"));
    return say(world, TextKey.DESK_QUEUE, Map.of("count", open.size(), "cases", cases));
  }

  private static String say(World world, TextKey key, Map<String, ?> arguments) {
    return world.playbook().texts().say(world.playbook().desk().language(), key, arguments);
  }

  private static String line(QueuedCase queued, World world) {
    String waited = Lengths.say(world, Duration.between(queued.openedAt(), world.now()));
    String associate = queued.associate().map(person -> " · " + person.name()).orElse("");
    String title = queued.title().isEmpty() ? "" : " · " + queued.title();
    return sign(queued) + " " + queued.number() + title + " · " + waited + associate;
  }

  /** How a case stands, in one sign. */
  static String sign(QueuedCase queued) {
    return switch (queued.stage()) {
      case WAITING -> "⏳";
      case CLAIMED -> "💬";
      case HELD -> "⏸";
      case CLOSED -> "✔";
    };
  }
}
