package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A call that a bot made and how it was answered.
 *
 * @param at when it came, by the emulator's clock
 * @param botId the caller
 * @param method spelt as in Telegram's documentation; as it came where there is no such method
 * @param parameters what it brought; a file is told by its name alone
 * @param status the HTTP status of the answer
 * @param refusal Telegram's description where it was refused
 */
public record ApiCall(
    Instant at,
    long botId,
    String method,
    JsonNode parameters,
    int status,
    Optional<String> refusal) {

  /** The chat it names; 0 where it names none. */
  public long chatId() {
    return parameters.path("chat_id").asLong();
  }
}
