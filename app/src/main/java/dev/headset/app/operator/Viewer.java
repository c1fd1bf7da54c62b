package dev.headset.app.operator;

import dev.headset.desk.TeamId;
import java.util.Set;

/**
 * Who looks at the page.
 *
 * @param everyTeam whether they are a member of every team
 * @param teams those that they are a member of otherwise
 */
record Viewer(String name, boolean everyTeam, Set<TeamId> teams) {

  Viewer {
    teams = Set.copyOf(teams);
  }

  /** Whether they may read what people said in a case that a team has. */
  boolean reads(TeamId team) {
    return everyTeam || teams.contains(team);
  }

  /** Whether they may read anything that people said. */
  boolean readsSome() {
    return everyTeam || !teams.isEmpty();
  }
}
