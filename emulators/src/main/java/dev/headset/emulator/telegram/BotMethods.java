package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Methods about the bot itself and about presses on its buttons. */
final class BotMethods {

  /** Telegram names no figure; clients stop their spinner after about this long. */
  static final Duration PRESS_LIVES = Duration.ofSeconds(30);

  private static final int MAX_ANSWER = 200;

  private BotMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("getMe", BotMethods::getMe);
    methods.put("answerCallbackQuery", BotMethods::answerCallbackQuery);
    methods.put("deleteWebhook", BotMethods::deleteWebhook);
    methods.put("setWebhook", BotMethods::setWebhook);
    methods.put("getWebhookInfo", BotMethods::getWebhookInfo);
  }

  private static JsonNode getMe(Call call) {
    return call.bot()
        .account
        .json()
        .put("can_join_groups", true)
        .put("can_read_all_group_messages", !call.bot().privacy)
        .put("supports_inline_queries", false)
        .put("can_connect_to_business", false)
        .put("has_main_web_app", false);
  }

  private static JsonNode answerCallbackQuery(Call call) throws ApiError {
    Parameters parameters = call.parameters();
    Press press = call.bot().presses.get(parameters.textOr("callback_query_id", ""));
    boolean open =
        press != null
            && press.answer.isEmpty()
            && call.world().now().isBefore(press.at.plus(PRESS_LIVES));
    if (!open) {
      throw ApiError.badRequest(
          "query is too old and response timeout expired or query ID is invalid");
    }
    String text = parameters.textOr("text", "");
    if (text.length() > MAX_ANSWER) {
      throw ApiError.badRequest("MESSAGE_TOO_LONG");
    }
    press.answer = Optional.of(new TelegramPress.Answer(text, parameters.flag("show_alert")));
    return BooleanNode.TRUE;
  }

  private static JsonNode setWebhook(Call call) throws ApiError {
    String url = call.parameters().textOr("url", "");
    if (!url.isEmpty() && !url.startsWith("https://")) {
      throw ApiError.badRequest("bad webhook: An HTTPS URL must be provided for webhook");
    }
    call.bot().webhook = Optional.of(url).filter(some -> !some.isEmpty());
    return BooleanNode.TRUE;
  }

  private static JsonNode deleteWebhook(Call call) {
    call.bot().webhook = Optional.empty();
    if (call.parameters().flag("drop_pending_updates")) {
      call.bot().updates.clear();
    }
    return BooleanNode.TRUE;
  }

  private static JsonNode getWebhookInfo(Call call) {
    ObjectNode info = Json.object().put("url", call.bot().webhook.orElse(""));
    return info.put("has_custom_certificate", false)
        .put("pending_update_count", call.bot().updates.size());
  }
}
