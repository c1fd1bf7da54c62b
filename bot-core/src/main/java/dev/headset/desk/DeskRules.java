package dev.headset.desk;

import dev.headset.platform.Address;
import dev.headset.text.Language;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The desk as the operator set it up.
 *
 * @param language the language in which the bot speaks to staff
 * @param zone in which times are told where a team has no hours of its own
 * @param teams every team by id, in order; holds the default team and every team that another names
 */
public record DeskRules(
    TeamId defaultTeam,
    Language language,
    ZoneId zone,
    Map<TeamId, Team> teams,
    Optional<Address> operatorsChannel) {

  /** Copies the map, keeping its order. */
  public DeskRules {
    teams = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(teams));
  }

  /** The team with an id, or the default team where config no longer has it. */
  public Team team(TeamId id) {
    Team team = teams.get(id);
    return team != null ? team : teams.get(defaultTeam);
  }

  /** The time zone that a team lives in. */
  public ZoneId zoneOf(TeamId id) {
    return team(id).hours().map(OpeningHours::zone).orElse(zone);
  }

  /** The team whose channel this is. */
  public Optional<Team> teamAt(Address channel) {
    return teams.values().stream().filter(team -> team.channel().equals(channel)).findFirst();
  }
}
