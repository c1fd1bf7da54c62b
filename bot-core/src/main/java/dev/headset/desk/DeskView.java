package dev.headset.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** All open cases of all teams, at the moment of a decision. */
public record DeskView(List<QueuedCase> open) {

  public static final DeskView EMPTY = new DeskView(List.of());

  /** Copies the list. */
  public DeskView {
    open = List.copyOf(open);
  }

  /** How many cases of a team wait that arrived before {@code arrival}. */
  public int waitingAhead(TeamId team, Instant arrival) {
    return (int)
        open.stream()
            .filter(queued -> queued.team().equals(team))
            .filter(queued -> queued.stage() == QueuedCase.Stage.WAITING)
            .filter(queued -> queued.openedAt().isBefore(arrival))
            .count();
  }

  /** A team's open cases, longest waiting first. */
  public List<QueuedCase> of(TeamId team) {
    return open.stream()
        .filter(queued -> queued.team().equals(team))
        .sorted(Comparator.comparing(QueuedCase::openedAt))
        .toList();
  }
}
