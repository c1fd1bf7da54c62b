package dev.headset.engine;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.DeskView;
import dev.headset.desk.OnDuty;
import dev.headset.desk.PastWait;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.store.Tables;
import dev.headset.store.Waits;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The desk as the store has it, kept in memory so that a decision need not ask the store. */
final class Board {

  private static final Comparator<QueuedCase> LONGEST_OPEN_FIRST =
      Comparator.comparing(QueuedCase::openedAt).thenComparing(queued -> queued.number().value());

  private final Map<CaseNumber, QueuedCase> open = new HashMap<>();
  private final Map<TeamId, List<PastWait>> waits = new HashMap<>();
  private List<OnDuty> onDuty = List.of();
  private Optional<DeskView> view = Optional.empty();

  void reload(Tables tables) {
    open.clear();
    tables.cases().open().forEach(queued -> open.put(queued.number(), queued));
    waits.clear();
    waits.putAll(tables.waits().latest());
    duties(tables.duties().all());
  }

  void put(QueuedCase queued) {
    if (queued.stage() == QueuedCase.Stage.CLOSED) {
      open.remove(queued.number());
    } else {
      open.put(queued.number(), queued);
    }
    view = Optional.empty();
  }

  void duties(List<OnDuty> all) {
    onDuty = all;
    view = Optional.empty();
  }

  void waited(TeamId team, PastWait wait) {
    List<PastWait> more = new ArrayList<>(waits.getOrDefault(team, List.of()));
    more.add(wait);
    waits.put(team, more.subList(Math.max(0, more.size() - Waits.LATEST), more.size()));
    view = Optional.empty();
  }

  DeskView view() {
    DeskView current =
        view.orElseGet(
            () ->
                new DeskView(
                    open.values().stream().sorted(LONGEST_OPEN_FIRST).toList(), onDuty, waits));
    view = Optional.of(current);
    return current;
  }
}
