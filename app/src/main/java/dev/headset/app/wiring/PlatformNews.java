package dev.headset.app.wiring;

import dev.headset.conversation.OperatorNews;
import dev.headset.platform.AdapterState;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What operators should know of how it goes with the platforms. A trouble that is over within two
 * minutes is not worth a message; one that waiting alone won't mend is told at once.
 */
final class PlatformNews {

  static final Duration PATIENCE = Duration.ofMinutes(2);

  /** A trouble that lasts. */
  private record Trouble(Instant since, boolean told) {}

  private final Map<String, Trouble> troubles = new HashMap<>();

  /**
   * What is new.
   *
   * @param platform its name, for show
   */
  Optional<OperatorNews> look(String platform, AdapterState state, Instant now) {
    if (state instanceof AdapterState.Serving) {
      return Optional.ofNullable(troubles.remove(platform))
          .filter(Trouble::told)
          .map(was -> new OperatorNews.PlatformBack(platform, Duration.between(was.since(), now)));
    }
    Trouble trouble = troubles.computeIfAbsent(platform, each -> new Trouble(now, false));
    boolean lasts = Duration.between(trouble.since(), now).compareTo(PATIENCE) >= 0;
    if (trouble.told() || !(lasts || refused(state))) {
      return Optional.empty();
    }
    troubles.put(platform, new Trouble(trouble.since(), true));
    return Optional.of(new OperatorNews.PlatformAway(platform, reason(state)));
  }

  /** A platform that was turned off is no news. */
  void forget(String platform) {
    troubles.remove(platform);
  }

  private static boolean refused(AdapterState state) {
    return state instanceof AdapterState.Troubled troubled && troubled.refused();
  }

  private static String reason(AdapterState state) {
    return state instanceof AdapterState.Troubled troubled
        ? troubled.sentence()
        : "it has not answered yet";
  }
}
