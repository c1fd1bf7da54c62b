package dev.headset.store;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** How long customers waited lately. Tells nothing of who they are. */
public interface Waits {

  /** By how many of a team's waits it is estimated how long the next will be. */
  int LATEST = 50;

  /** How long a wait is kept, for the operator to look back on. */
  Duration KEPT = Duration.ofDays(100);

  /** Each team's latest waits, at most {@link #LATEST}, oldest first. */
  Map<TeamId, List<PastWait>> latest();

  /** Adds a wait; those of the team that are older by {@link #KEPT} and not among its latest go. */
  void add(TeamId team, long number, PastWait wait);
}
