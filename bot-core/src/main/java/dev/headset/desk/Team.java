package dev.headset.desk;

import dev.headset.platform.Address;
import dev.headset.text.LocalText;
import java.util.Optional;

/**
 * A team of associates.
 *
 * @param channel where its cases stand
 * @param managers the team that a case is escalated to; empty: escalation tells this team alone
 * @param hours when it is open; empty: round the clock
 */
public record Team(
    TeamId id,
    LocalText name,
    Address channel,
    Optional<TeamId> managers,
    Optional<OpeningHours> hours) {}
