package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages carried to another chat: forwarded under their author's name, or copied without. */
final class CopyingMethods {

  private static final int MAX_MESSAGES = 100;
  private static final List<String> NOT_CARRIED =
      List.of(
          "message_id",
          "message_thread_id",
          "is_topic_message",
          "from",
          "chat",
          "date",
          "edit_date",
          "reply_to_message",
          "reply_markup",
          "media_group_id");

  private CopyingMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("copyMessage", call -> id(one(call, false)));
    methods.put("forwardMessage", call -> one(call, true));
    methods.put("copyMessages", call -> several(call, false));
    methods.put("forwardMessages", call -> several(call, true));
  }

  private static ObjectNode one(Call call, boolean forwards) throws ApiError {
    ChatState from = ChatResolver.known(call, "from_chat_id");
    Destination to = Destination.of(call);
    long id = call.parameters().requiredNumber("message_id");
    Optional<StoredMessage> original = from.message(id);
    if (original.isEmpty()) {
      throw ApiError.badRequest(
          forwards ? "message to forward not found" : "message to copy not found");
    }
    ObjectNode content = content(original.get(), forwards);
    if (!forwards && call.parameters().has("caption")) {
      FormattedText.ofCaption(call.parameters()).putOn(content, "caption", "caption_entities");
    }
    Keyboards.put(content, Keyboards.inline(call.parameters()));
    ObjectNode message = to.newMessage(call);
    message.setAll(content);
    SendingMethods.store(call, to.chat(), message);
    return message.deepCopy();
  }

  /** Of several, those that are not there are left out. */
  private static JsonNode several(Call call, boolean forwards) throws ApiError {
    ChatState from = ChatResolver.known(call, "from_chat_id");
    Destination to = Destination.of(call);
    List<JsonNode> ids =
        call.parameters().json("message_ids").map(Json::elements).orElse(List.of());
    if (ids.isEmpty() || ids.size() > MAX_MESSAGES) {
      throw ApiError.badRequest("1 to 100 message identifiers must be specified");
    }
    ArrayNode carried = Json.array();
    for (JsonNode id : ids) {
      Optional<StoredMessage> original = from.message(id.asLong());
      if (original.isPresent() && !ServiceMessages.isService(original.get().json)) {
        ObjectNode content = content(original.get(), forwards);
        ObjectNode message = to.newMessage(call);
        message.setAll(content);
        SendingMethods.store(call, to.chat(), message);
        carried.add(id(message));
      }
    }
    return carried;
  }

  private static ObjectNode content(StoredMessage original, boolean forwards) throws ApiError {
    if (ServiceMessages.isService(original.json)) {
      throw ApiError.badRequest(
          forwards ? "the message can't be forwarded" : "the message can't be copied");
    }
    ObjectNode content = original.json.deepCopy();
    content.remove(NOT_CARRIED);
    if (forwards) {
      ObjectNode origin = Json.object().put("type", "user");
      origin.set("sender_user", original.json.get("from"));
      content.set("forward_origin", origin.put("date", original.json.path("date").asLong()));
    }
    return content;
  }

  private static ObjectNode id(JsonNode message) {
    return Json.object().put("message_id", message.path("message_id").asLong());
  }
}
