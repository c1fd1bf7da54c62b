package dev.headset.desk;

import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The whole desk at the moment of a decision.
 *
 * @param open all open cases of all teams
 * @param onDuty who is there, in the order in which they came
 * @param waits each team's latest waits, oldest first
 */
public record DeskView(
    List<QueuedCase> open, List<OnDuty> onDuty, Map<TeamId, List<PastWait>> waits) {

  public static final DeskView EMPTY = new DeskView(List.of(), List.of(), Map.of());

  /** Copies the collections. */
  public DeskView {
    open = List.copyOf(open);
    onDuty = List.copyOf(onDuty);
    waits = Map.copyOf(waits);
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

  /** How many cases of a team wait. */
  public int waiting(TeamId team) {
    return (int)
        open.stream()
            .filter(queued -> queued.team().equals(team))
            .filter(queued -> queued.stage() == QueuedCase.Stage.WAITING)
            .count();
  }

  /** A team's open cases, longest waiting first. */
  public List<QueuedCase> of(TeamId team) {
    return open.stream()
        .filter(queued -> queued.team().equals(team))
        .sorted(Comparator.comparing(QueuedCase::openedAt))
        .toList();
  }

  /** The cases that somebody has in hand, of whatever team, held ones among them. */
  public List<QueuedCase> inHandOf(PersonId person) {
    return open.stream()
        .filter(queued -> queued.associate().filter(each -> each.id().equals(person)).isPresent())
        .toList();
  }

  /** Who is there for a team. */
  public List<OnDuty> onDuty(TeamId team) {
    return onDuty.stream().filter(each -> each.team().equals(team)).toList();
  }

  /** Whether somebody is there for a team, and since when. */
  public Optional<OnDuty> duty(TeamId team, PersonId person) {
    return onDuty(team).stream().filter(each -> each.person().id().equals(person)).findFirst();
  }

  /** A team's latest waits, oldest first. */
  public List<PastWait> waitsOf(TeamId team) {
    return waits.getOrDefault(team, List.of());
  }
}
