package dev.headset.store;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an operator looks at, over all cases; read alone. */
public interface Figures {

  /** All cases that are not closed, longest open first. */
  List<CaseSummary> open();

  /** The cases that were closed last, newest first. */
  List<CaseSummary> closedLast(int most);

  /** Every case that was opened at a time or later, in that order. */
  List<Opening> openedSince(Instant from);

  /** Every case that was closed at a time or later, in that order. */
  List<Ending> closedSince(Instant from);

  /**
   * Every wait that ended at a time or later, in that order, as far as {@link Waits} keeps them.
   */
  List<TeamWait> waitsSince(Instant from);

  /**
   * A case was opened.
   *
   * @param team who has it now
   */
  record Opening(TeamId team, Instant at) {}

  /**
   * A case was closed.
   *
   * @param score the customer's rating, 1 to 5
   */
  record Ending(TeamId team, Instant at, Optional<Integer> score) {}

  /** A customer of a team waited. */
  record TeamWait(TeamId team, PastWait past) {}
}
