package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.Fault;
import java.util.Map;

/** Telegram's own ways to fail; those of the network are in {@link Fault}. */
public final class TelegramFaults {

  private TelegramFaults() {}

  /**
   * A refusal in Telegram's shape: {@code refused(403, "Forbidden: bot was blocked by the user")}.
   */
  public static Fault refused(int code, String description) {
    return answer(code, description, Json.object());
  }

  /** The customer has blocked the bot, as far as this call is told. */
  public static Fault blocked() {
    return refused(403, "Forbidden: bot was blocked by the user");
  }

  /** Too many requests; come back after so many seconds. */
  public static Fault tooManyRequests(long retryAfterSeconds) {
    return answer(
        429,
        "Too Many Requests: retry after " + retryAfterSeconds,
        Json.object().put("retry_after", retryAfterSeconds));
  }

  private static Fault answer(int code, String description, ObjectNode parameters) {
    ObjectNode body =
        Json.object().put("ok", false).put("error_code", code).put("description", description);
    if (!parameters.isEmpty()) {
      body.set("parameters", parameters);
    }
    return new Fault.Answer(code, "application/json", body.toString(), Map.of());
  }
}
