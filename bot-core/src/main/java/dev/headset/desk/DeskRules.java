package dev.headset.desk;

import dev.headset.platform.Address;
import dev.headset.text.Language;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The desk as the operator set it up.
 *
 * @param language the language in which the bot speaks to staff
 * @param zone in which times are told where a team has no hours of its own
 * @param teams every team by id, in order; holds the default team and every team that another names
 * @param phones a number to ring by country, a code of two letters: the last resort
 * @param onLeave what becomes of the case of a customer who has left
 */
public record DeskRules(
    TeamId defaultTeam,
    Language language,
    ZoneId zone,
    Map<TeamId, Team> teams,
    Optional<Address> operatorsChannel,
    Map<String, String> phones,
    OnLeave onLeave) {

  /** Copies the maps, keeping their order. */
  public DeskRules {
    teams = Collections.unmodifiableMap(new LinkedHashMap<>(teams));
    phones = Collections.unmodifiableMap(new LinkedHashMap<>(phones));
  }

  /** A desk whose cases stay open when their customers leave. */
  public DeskRules(
      TeamId defaultTeam,
      Language language,
      ZoneId zone,
      Map<TeamId, Team> teams,
      Optional<Address> operatorsChannel,
      Map<String, String> phones) {
    this(defaultTeam, language, zone, teams, operatorsChannel, phones, new OnLeave.Notify());
  }

  /** A desk that nobody can ring. */
  public DeskRules(
      TeamId defaultTeam,
      Language language,
      ZoneId zone,
      Map<TeamId, Team> teams,
      Optional<Address> operatorsChannel) {
    this(defaultTeam, language, zone, teams, operatorsChannel, Map.of());
  }

  /** The same desk with other teams, and another channel for its operators. */
  public DeskRules with(Map<TeamId, Team> others, Optional<Address> operators) {
    return new DeskRules(defaultTeam, language, zone, others, operators, phones, onLeave);
  }

  /** The same desk, with other ways when customers leave. */
  public DeskRules withOnLeave(OnLeave other) {
    return new DeskRules(defaultTeam, language, zone, teams, operatorsChannel, phones, other);
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
