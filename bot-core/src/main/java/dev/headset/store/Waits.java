package dev.headset.store;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import java.util.List;
import java.util.Map;

/** How long customers waited lately. */
public interface Waits {

  /** The most waits that are kept of a team. */
  int MAX_KEPT = 50;

  /** Each team's latest waits, oldest first. */
  Map<TeamId, List<PastWait>> all();

  /** Adds a wait; of a team's waits the oldest go beyond {@link #MAX_KEPT}. */
  void add(TeamId team, long number, PastWait wait);
}
