package dev.headset.desk;

import dev.headset.platform.Person;
import java.time.Instant;

/** An associate who is there for a team, and since when. */
public record OnDuty(TeamId team, Person person, Instant since) {}
