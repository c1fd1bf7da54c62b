package dev.headset.engine;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.DeskView;
import dev.headset.desk.QueuedCase;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** All open cases, kept in memory so that a decision need not ask the store. */
final class Board {

  private static final Comparator<QueuedCase> LONGEST_OPEN_FIRST =
      Comparator.comparing(QueuedCase::openedAt).thenComparing(queued -> queued.number().value());

  private final Map<CaseNumber, QueuedCase> open = new HashMap<>();
  private Optional<DeskView> view = Optional.empty();

  void reload(Collection<QueuedCase> cases) {
    open.clear();
    cases.forEach(queued -> open.put(queued.number(), queued));
    view = Optional.empty();
  }

  void put(QueuedCase queued) {
    if (queued.stage() == QueuedCase.Stage.CLOSED) {
      open.remove(queued.number());
    } else {
      open.put(queued.number(), queued);
    }
    view = Optional.empty();
  }

  DeskView view() {
    DeskView current =
        view.orElseGet(
            () -> new DeskView(open.values().stream().sorted(LONGEST_OPEN_FIRST).toList()));
    view = Optional.of(current);
    return current;
  }
}
