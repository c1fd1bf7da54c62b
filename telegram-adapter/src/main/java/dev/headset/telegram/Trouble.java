package dev.headset.telegram;

import java.time.Duration;
import java.util.Optional;

/**
 * Why polling fails.
 *
 * @param sentence for the operator: what is wrong and what to do
 * @param refused waiting alone mends nothing
 * @param sure whether one failure is enough to say so
 * @param pause before the next try, where the cause sets it
 * @param lasts how long it goes on being true though polls are answered
 */
record Trouble(
    String sentence, boolean refused, boolean sure, Optional<Duration> pause, Duration lasts) {

  static final String ANOTHER_POLLS =
      "Another process polls Telegram with this bot's token: stop it, or give this one a bot of its"
          + " own (@BotFather > /newbot); where the other can't be found, /revoke in @BotFather ends"
          + " it. Until then messages are shared out between the two at random";

  static Trouble of(Failure failure, String address, TelegramTimings timings) {
    if (failure instanceof Failure.Refusal refusal) {
      return of(refusal, timings);
    }
    return passing("Telegram can't be reached at " + address + ": " + failure.reason());
  }

  static Trouble malformedToken() {
    return refusedToken(
        "it is not of the form 123456:ABC…", Duration.ofHours(1)); // nothing changes by itself
  }

  static Trouble unexpected(RuntimeException e) {
    return passing("Polling Telegram broke: " + e.getClass().getSimpleName());
  }

  private static Trouble of(Failure.Refusal refusal, TelegramTimings timings) {
    return switch (refusal.code()) {
      case 401, 404 -> refusedToken("it answered " + refusal.code(), timings.refused());
      case 409 ->
          new Trouble(
              ANOTHER_POLLS,
              false,
              true,
              Optional.empty(),
              timings.poll()); // between its polls ours are answered
      case 429 ->
          new Trouble(
              "Telegram asks for a pause in polling: " + refusal.reason(),
              false,
              false,
              refusal.retryAfter(),
              Duration.ZERO);
      default -> passing("Telegram does not let the bot poll: " + refusal.reason());
    };
  }

  private static Trouble refusedToken(String how, Duration pause) {
    return new Trouble(
        "Telegram refused the token ("
            + how
            + "): put into telegram.token of headset.yaml what @BotFather shows at /mybots > the bot >"
            + " API Token",
        true,
        true,
        Optional.of(pause),
        Duration.ZERO);
  }

  private static Trouble passing(String sentence) {
    return new Trouble(sentence, false, false, Optional.empty(), Duration.ZERO);
  }
}
