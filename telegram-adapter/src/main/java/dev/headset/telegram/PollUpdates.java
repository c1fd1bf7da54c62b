package dev.headset.telegram;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.objects.ApiResponse;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/**
 * {@code getUpdates}, with each update left as it came. The library's own reads the whole batch at
 * once, so that one update it can't read would hide the others.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
final class PollUpdates extends BotApiMethod<PollUpdates.Batch> {

  /** At most so many in an answer (core.telegram.org/bots/api#getupdates). */
  static final int MOST = 100;

  /**
   * What we use or must at least see. Reactions come on request alone
   * (core.telegram.org/bots/api#update).
   */
  static final List<String> KINDS =
      List.of("message", "edited_message", "callback_query", "my_chat_member", "message_reaction");

  @JsonProperty("offset")
  final @Nullable Integer offset; // the library's writer does not know Optional

  @JsonProperty("timeout")
  final int timeout;

  @JsonProperty("limit")
  final int limit = MOST;

  @JsonProperty("allowed_updates")
  final List<String> kinds = KINDS;

  PollUpdates(Optional<Integer> offset, int timeoutSeconds) {
    this.offset = offset.orElse(null);
    this.timeout = timeoutSeconds;
  }

  /** Updates in Telegram's order. */
  record Batch(ArrayList<JsonNode> updates) implements Serializable {}

  @Override
  public String getMethod() {
    return "getUpdates";
  }

  @Override
  public void validate() {
    // nothing in it comes from outside
  }

  @Override
  public Batch deserializeResponse(String answer) throws TelegramApiRequestException {
    JsonNode tree;
    try {
      tree = OBJECT_MAPPER.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new TelegramApiRequestException("unreadable");
    }
    if (!tree.path("ok").asBoolean()) {
      throw refusal(tree);
    }
    ArrayList<JsonNode> updates = new ArrayList<>();
    tree.path("result").forEach(updates::add);
    return new Batch(updates);
  }

  private static TelegramApiRequestException refusal(JsonNode tree) {
    ResponseParameters more = new ResponseParameters();
    JsonNode retryAfter = tree.path("parameters").path("retry_after");
    if (retryAfter.isInt()) {
      more.setRetryAfter(retryAfter.asInt());
    }
    return new TelegramApiRequestException(
        "refused",
        new ApiResponse<Serializable>(
            false, tree.path("error_code").asInt(), tree.path("description").asText(), more, null));
  }
}
