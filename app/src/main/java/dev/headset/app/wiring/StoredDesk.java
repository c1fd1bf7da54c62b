package dev.headset.app.wiring;

import dev.headset.app.console.DeskThreads;
import dev.headset.conversation.Playbook;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Team;
import dev.headset.platform.Address;
import dev.headset.platform.Person;
import dev.headset.store.CaseSummary;
import dev.headset.store.CaseThread;
import dev.headset.store.Store;
import dev.headset.store.Tables;
import dev.headset.text.Language;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The desk as the console shows it, read from the engine's store. */
final class StoredDesk implements DeskThreads {

  private static final String CLOSED = status(QueuedCase.Stage.CLOSED);

  private final Store store;
  private final Supplier<Playbook> playbook;

  StoredDesk(Store store, Supplier<Playbook> playbook) {
    this.store = store;
    this.playbook = playbook;
  }

  @Override
  public Optional<ThreadInfo> info(Address thread) {
    return store.read(tables -> tables.threads().at(thread).flatMap(found -> info(found, tables)));
  }

  @Override
  public List<TeamInfo> teams() {
    Language language = playbook.get().desk().language();
    return playbook.get().desk().teams().values().stream()
        .map(team -> new TeamInfo(team.id().value(), team.name().in(language), team.channel()))
        .toList();
  }

  private Optional<ThreadInfo> info(CaseThread thread, Tables tables) {
    return tables
        .cases()
        .find(thread.key().number())
        .map(
            found ->
                new ThreadInfo(
                    found.number().value(),
                    team(thread, found),
                    // A case that moved on to another team is over for the thread it left.
                    movedOn(thread, tables) ? CLOSED : status(found.stage()),
                    found.associate().map(Person::name)));
  }

  private String team(CaseThread thread, CaseSummary found) {
    return playbook
        .get()
        .desk()
        .teamAt(thread.channel())
        .map(Team::id)
        .orElse(found.team())
        .value();
  }

  private static boolean movedOn(CaseThread thread, Tables tables) {
    return tables.threads().find(thread.key().next()).isPresent();
  }

  private static String status(QueuedCase.Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
