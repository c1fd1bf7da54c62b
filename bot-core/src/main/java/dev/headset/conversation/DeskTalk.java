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
  static String queue(Turn turn, TeamId team) {
    List<QueuedCase> open = turn.world().desk().of(team);
    if (open.isEmpty()) {
      return turn.deskSay(TextKey.DESK_QUEUE_EMPTY);
    }
    String cases =
        open.stream()
            .limit(MAX_LISTED)
            .map(each -> line(turn, each))
            .collect(Collectors.joining("\n"));
    return turn.deskSay(TextKey.DESK_QUEUE, Map.of("count", open.size(), "cases", cases));
  }

  private static String line(Turn turn, QueuedCase queued) {
    String sign =
        switch (queued.stage()) {
          case WAITING -> "⏳";
          case CLAIMED -> "💬";
          case HELD -> "⏸";
          case CLOSED -> "✔";
        };
    long minutes = Math.max(0, Duration.between(queued.openedAt(), turn.now()).toMinutes());
    String associate = queued.associate().map(name -> " · " + name).orElse("");
    return sign + " " + queued.title() + " · " + minutes + " min" + associate;
  }
}
