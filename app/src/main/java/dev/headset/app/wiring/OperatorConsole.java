package dev.headset.app.wiring;

import dev.headset.app.operator.ConfigView;
import dev.headset.app.operator.OperatorPage;
import dev.headset.app.operator.OperatorParts;
import dev.headset.app.operator.PlatformState;
import dev.headset.store.Store;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** The operator's page over the running bot. */
final class OperatorConsole {

  private OperatorConsole() {}

  /** Its routes, for the people in the config; none where the config leaves it off. */
  static Consumer<RoutesConfig> forPeople(
      LiveConfig live, Store store, Platforms platforms, ConfigView config, Clock clock) {
    return live.config().http().console()
        ? OperatorPage.forPeople(
            () -> live.config().http(),
            new OperatorParts(store, live::playbook, platforms::states, config, clock))
        : routes -> {};
  }

  /** Its routes, for whoever holds the demo's token. */
  static Consumer<RoutesConfig> forHolderOf(
      String token, LiveConfig live, Store store, ConfigView config, Clock clock) {
    List<PlatformState> console = List.of(PlatformState.serving("Console"));
    return OperatorPage.forHolderOf(
        token, new OperatorParts(store, live::playbook, () -> console, config, clock));
  }
}
