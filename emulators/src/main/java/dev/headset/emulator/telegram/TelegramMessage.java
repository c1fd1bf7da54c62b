package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A message as it stood when it was asked for.
 *
 * @param kind {@code text}, {@code photo}, {@code document} … or, for what Telegram tells itself,
 *     the name of the field: {@code forum_topic_created}
 * @param text its text or caption; empty where it has none
 * @param buttons rows of the inline keyboard
 * @param replyTo the message it quotes; in a topic every message without one quotes the opening
 * @param threadId {@code message_thread_id}
 * @param edited whether it was changed since
 * @param earlierTexts what its text or caption was before each edit, oldest first
 * @param reactions emoji that stand on it now
 * @param json Telegram's {@code Message}, for what is not above
 */
public record TelegramMessage(
    long id,
    long fromId,
    String fromName,
    String kind,
    String text,
    List<EntityView> entities,
    List<List<ButtonView>> buttons,
    List<FileView> files,
    OptionalLong replyTo,
    OptionalLong threadId,
    boolean edited,
    List<String> earlierTexts,
    List<String> reactions,
    Instant at,
    JsonNode json) {

  public TelegramMessage {
    entities = List.copyOf(entities);
    buttons = List.copyOf(buttons);
    files = List.copyOf(files);
    earlierTexts = List.copyOf(earlierTexts);
    reactions = List.copyOf(reactions);
  }

  /** The first button with this label. */
  public Optional<ButtonView> button(String label) {
    return buttons.stream()
        .flatMap(List::stream)
        .filter(button -> button.label().equals(label))
        .findFirst();
  }

  static TelegramMessage of(StoredMessage message, FileShelf shelf) {
    ObjectNode json = message.json.deepCopy();
    return new TelegramMessage(
        message.id(),
        message.fromId(),
        json.path("from").path("first_name").asText(),
        MessageKinds.of(json),
        message.textOrCaption(),
        entities(json),
        buttons(json),
        MessageKinds.files(json, shelf),
        optionalLong(json.path("reply_to_message").path("message_id")),
        optionalLong(json.path("message_thread_id")),
        json.has("edit_date"),
        message.earlierTexts,
        message.reactions.values().stream().flatMap(List::stream).toList(),
        message.at,
        json);
  }

  private static OptionalLong optionalLong(JsonNode node) {
    return node.isNumber() ? OptionalLong.of(node.longValue()) : OptionalLong.empty();
  }

  private static List<EntityView> entities(JsonNode json) {
    JsonNode all = json.has("text") ? json.path("entities") : json.path("caption_entities");
    return Json.elements(all).stream()
        .map(
            entity ->
                new EntityView(
                    entity.path("type").asText(),
                    entity.path("offset").asInt(),
                    entity.path("length").asInt(),
                    argument(entity)))
        .toList();
  }

  private static String argument(JsonNode entity) {
    String mentioned = entity.path("user").path("id").asText("");
    return entity.path("url").asText("") + entity.path("language").asText("") + mentioned;
  }

  private static List<List<ButtonView>> buttons(JsonNode json) {
    List<List<ButtonView>> rows = new ArrayList<>();
    for (JsonNode row : json.path("reply_markup").path("inline_keyboard")) {
      rows.add(Json.elements(row).stream().map(TelegramMessage::button).toList());
    }
    return rows;
  }

  private static ButtonView button(JsonNode button) {
    return new ButtonView(
        button.path("text").asText(),
        Optional.ofNullable(button.get("callback_data")).map(JsonNode::asText),
        Optional.ofNullable(button.get("url")).map(JsonNode::asText));
  }
}
