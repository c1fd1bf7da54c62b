package dev.headset.desk;

import dev.headset.platform.Address;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import java.util.Optional;
import java.util.Set;

/**
 * A team of associates.
 *
 * @param channel where its cases stand
 * @param managers the team that a case is escalated to; empty: escalation tells this team alone
 * @param hours when it is open; empty: round the clock
 * @param pingRole the role that is pinged when a case comes, by its platform's id
 * @param languages in which it helps; empty: in all
 * @param whenClosed the team that new cases go to while this one is closed and that one is not
 */
public record Team(
    TeamId id,
    LocalText name,
    Address channel,
    Optional<TeamId> managers,
    Optional<OpeningHours> hours,
    Optional<String> pingRole,
    Set<Language> languages,
    Optional<TeamId> whenClosed) {

  /** Copies the set. */
  public Team {
    languages = Set.copyOf(languages);
  }

  /** A team that pings nobody, helps in all languages, and has nobody to stand in. */
  public Team(
      TeamId id,
      LocalText name,
      Address channel,
      Optional<TeamId> managers,
      Optional<OpeningHours> hours) {
    this(id, name, channel, managers, hours, Optional.empty(), Set.of(), Optional.empty());
  }

  /** The same team in another place, open at other times. */
  public Team at(Address place, Optional<OpeningHours> open) {
    return new Team(id, name, place, managers, open, pingRole, languages, whenClosed);
  }

  /** Whether it helps in a language. */
  public boolean speaks(Language language) {
    return languages.isEmpty() || languages.contains(language);
  }

  /** Whether somebody is to be expected there. */
  public boolean isOpen(java.time.Instant now) {
    return hours.map(each -> each.isOpen(now)).orElse(true);
  }
}
