package dev.headset.conversation;

import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.text.Language;
import dev.headset.topic.Topic;
import java.util.Optional;

/** Which team a new case goes to: by topic, by language, by who is open. */
final class Routing {

  private Routing() {}

  /** The team for a topic, or its managers where one of them was asked for. */
  static Team team(Turn turn, Optional<Topic> topic, boolean manager) {
    DeskRules desk = turn.playbook().desk();
    Team named = speaking(desk, ofTopic(turn, topic), turn.conversation().language());
    Team asked = manager ? named.managers().map(desk::team).orElse(named) : named;
    return open(turn, asked);
  }

  /** The topic's own, that of the topic above it, or the default. */
  private static Team ofTopic(Turn turn, Optional<Topic> topic) {
    Optional<String> named =
        topic.flatMap(
            found ->
                found
                    .team()
                    .or(() -> turn.playbook().topics().parentOf(found.id()).flatMap(Topic::team)));
    DeskRules desk = turn.playbook().desk();
    return desk.team(named.map(TeamId::new).orElse(desk.defaultTeam()));
  }

  /** The team itself where it speaks the customer's language, else the first that does. */
  private static Team speaking(DeskRules desk, Team team, Language language) {
    if (team.speaks(language)) {
      return team;
    }
    return desk.teams().values().stream()
        .filter(each -> each.speaks(language) && !isManagers(desk, each))
        .findFirst()
        .orElse(team);
  }

  private static boolean isManagers(DeskRules desk, Team team) {
    return desk.teams().values().stream()
        .anyMatch(each -> each.managers().equals(Optional.of(team.id())));
  }

  private static Team open(Turn turn, Team team) {
    if (team.isOpen(turn.now())) {
      return team;
    }
    return team.whenClosed()
        .map(turn.playbook().desk()::team)
        .filter(other -> other.isOpen(turn.now()))
        .filter(other -> other.speaks(turn.conversation().language()))
        .orElse(team);
  }
}
