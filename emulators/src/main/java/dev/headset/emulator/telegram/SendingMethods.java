package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** Methods by which a bot says something. */
final class SendingMethods {

  private SendingMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("sendMessage", SendingMethods::sendMessage);
    methods.put("sendChatAction", SendingMethods::sendChatAction);
  }

  /** Stores a message at its destination; its content is put on by the caller before. */
  static JsonNode post(Call call, Destination destination, ObjectNode message) throws ApiError {
    Keyboards.put(message, Keyboards.inline(call.parameters()));
    StoredMessage stored = new StoredMessage(message, call.world().now());
    destination.chat().messages.put(stored.id(), stored);
    return message.deepCopy();
  }

  private static JsonNode sendMessage(Call call) throws ApiError {
    Destination destination = Destination.of(call);
    FormattedText text = FormattedText.ofText(call.parameters());
    Optional<JsonNode> keyboard = Keyboards.inline(call.parameters());
    ObjectNode message = destination.newMessage(call);
    text.putOn(message, "text", "entities");
    Keyboards.put(message, keyboard);
    return post(call, destination, message);
  }

  private static JsonNode sendChatAction(Call call) throws ApiError {
    Destination.of(call);
    return com.fasterxml.jackson.databind.node.BooleanNode.TRUE;
  }
}
