package dev.headset.app.wiring;

import dev.headset.app.operator.OperatorPage;
import dev.headset.config.HttpSettings;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The operator's page over the running bot. */
final class OperatorConsole {

  private OperatorConsole() {}

  /** Its routes, for the people in the config; none where the config leaves it off. */
  static Consumer<RoutesConfig> forPeople(Supplier<HttpSettings> settings, Clock clock) {
    return settings.get().console() ? OperatorPage.forPeople(settings, clock) : routes -> {};
  }

  /** Its routes, for whoever holds the demo's token. */
  static Consumer<RoutesConfig> forHolderOf(String token) {
    return OperatorPage.forHolderOf(token);
  }
}
