package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Checks what stands under a message (core.telegram.org/bots/api#inlinekeyboardmarkup). */
final class Keyboards {

  private static final int MAX_BUTTONS = 100;
  private static final int MAX_CALLBACK_BYTES = 64;
  private static final List<String> ACTIONS =
      List.of(
          "callback_data",
          "url",
          "login_url",
          "web_app",
          "switch_inline_query",
          "switch_inline_query_current_chat",
          "switch_inline_query_chosen_chat",
          "copy_text",
          "callback_game",
          "pay");

  private Keyboards() {}

  /** The inline keyboard of a call; other markups are taken and show nothing under the message. */
  static Optional<JsonNode> inline(Parameters parameters) throws ApiError {
    Optional<JsonNode> markup = parameters.json("reply_markup");
    if (markup.isEmpty() || !markup.get().has("inline_keyboard")) {
      return Optional.empty();
    }
    check(markup.get().get("inline_keyboard"));
    return markup;
  }

  /** Puts the keyboard under the message; one without a button takes it away. */
  static void put(ObjectNode message, Optional<JsonNode> markup) {
    boolean any =
        markup.isPresent()
            && Json.elements(markup.get().get("inline_keyboard")).stream()
                .anyMatch(row -> !row.isEmpty());
    if (any) {
      message.set("reply_markup", markup.get());
    } else {
      message.remove("reply_markup");
    }
  }

  private static void check(JsonNode rows) throws ApiError {
    int count = 0;
    if (!rows.isArray()) {
      throw ApiError.badRequest("field \"inline_keyboard\" must be of type Array");
    }
    for (JsonNode row : rows) {
      if (!row.isArray()) {
        throw ApiError.badRequest("can't parse inline keyboard: row must be of type Array");
      }
      for (JsonNode button : row) {
        checkButton(button);
        count++;
      }
    }
    if (count > MAX_BUTTONS) {
      throw ApiError.badRequest("REPLY_MARKUP_TOO_LONG");
    }
  }

  private static void checkButton(JsonNode button) throws ApiError {
    if (button.path("text").asText("").isBlank()) {
      throw ApiError.badRequest("can't parse inline keyboard button: text must be non-empty");
    }
    long actions = ACTIONS.stream().filter(button::has).count();
    if (actions == 0) {
      throw ApiError.badRequest("text buttons are unallowed in the inline keyboard");
    }
    if (button.has("callback_data")) {
      int bytes = button.get("callback_data").asText().getBytes(StandardCharsets.UTF_8).length;
      if (bytes < 1 || bytes > MAX_CALLBACK_BYTES) {
        throw ApiError.badRequest("BUTTON_DATA_INVALID");
      }
    }
    if (button.has("url") && !button.get("url").asText().matches("(https?|tg)://\\S+")) {
      throw ApiError.badRequest("BUTTON_URL_INVALID");
    }
  }
}
