package dev.headset.config;

import dev.headset.desk.TeamId;
import java.util.Set;

/**
 * Somebody who may open the operator's page.
 *
 * @param name what they type to log in, 1 to 40 characters
 * @param everyTeam whether they are a member of every team there is
 * @param teams those that they are a member of otherwise; empty: they see figures alone
 */
public record PagePerson(String name, PasswordHash password, boolean everyTeam, Set<TeamId> teams) {

  /** Copies the set. */
  public PagePerson {
    teams = Set.copyOf(teams);
  }
}
