package dev.headset.discord;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The messages by which colleagues see the slash commands of one another: Discord shows nobody what
 * was typed. A mark that is meant for a command stands on its echo. Safe for use by several
 * threads.
 */
final class CommandEchoes {

  private static final int REMEMBERED = 500;

  /** An echo that is not there by then never will be. */
  private static final Duration APPEARS_WITHIN = Duration.ofSeconds(20);

  private final Clock clock;
  private final Map<String, Echo> echoes =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Echo> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Echo(Instant since, Optional<String> message) {}

  CommandEchoes(Clock clock) {
    this.clock = clock;
  }

  /** A command came whose echo will be shown. */
  synchronized void begin(String interaction) {
    echoes.put(interaction, new Echo(clock.instant(), Optional.empty()));
  }

  /** The echo of a command stands there. */
  synchronized void shown(String interaction, String message) {
    echoes.put(interaction, new Echo(clock.instant(), Optional.of(message)));
  }

  /**
   * The message that stands for what a mark is meant for: a command's echo, or the message itself.
   *
   * @param message a message's id, or the interaction's of a command
   * @throws RestException where the echo is about to be shown
   */
  synchronized String of(String message) throws RestException {
    Optional<Echo> echo = Optional.ofNullable(echoes.get(message));
    boolean awaited =
        echo.filter(each -> each.message().isEmpty())
            .filter(each -> each.since().plus(APPEARS_WITHIN).isAfter(clock.instant()))
            .isPresent();
    if (awaited) {
      throw RestException.notSent(Duration.ofMillis(200), "the command is not shown yet");
    }
    return echo.flatMap(Echo::message).orElse(message);
  }
}
