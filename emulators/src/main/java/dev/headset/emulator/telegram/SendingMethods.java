package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/** Methods by which a bot says or sends one thing. */
final class SendingMethods {

  private static final Set<String> ACTIONS =
      Set.of(
          "typing",
          "upload_photo",
          "record_video",
          "upload_video",
          "record_voice",
          "upload_voice",
          "upload_document",
          "choose_sticker",
          "find_location",
          "record_video_note",
          "upload_video_note");

  /** Puts a call's content on the message. */
  private interface Content {
    void putOn(ObjectNode message, Call call) throws ApiError;
  }

  private SendingMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("sendMessage", call -> send(call, SendingMethods::text));
    methods.put("sendPhoto", call -> send(call, file("photo", true)));
    methods.put("sendDocument", call -> send(call, file("document", true)));
    methods.put("sendVideo", call -> send(call, file("video", true)));
    methods.put("sendAudio", call -> send(call, file("audio", true)));
    methods.put("sendVoice", call -> send(call, file("voice", true)));
    methods.put("sendAnimation", call -> send(call, file("animation", true)));
    methods.put("sendVideoNote", call -> send(call, file("video_note", false)));
    methods.put("sendSticker", call -> send(call, file("sticker", false)));
    methods.put("sendLocation", call -> send(call, SendingMethods::location));
    methods.put("sendVenue", call -> send(call, SendingMethods::venue));
    methods.put("sendContact", call -> send(call, SendingMethods::contact));
    methods.put("sendDice", call -> send(call, SendingMethods::dice));
    methods.put("sendChatAction", SendingMethods::chatAction);
  }

  /** Stores a finished message of the bot's, and gives it as Telegram answers it. */
  static JsonNode store(Call call, ChatState chat, ObjectNode message) {
    StoredMessage stored = new StoredMessage(message, call.world().now());
    chat.messages.put(stored.id(), stored);
    return message.deepCopy();
  }

  /** What is wrong is found before the message takes a number. */
  private static JsonNode send(Call call, Content content) throws ApiError {
    Destination destination = Destination.of(call);
    ObjectNode filled = Json.object();
    content.putOn(filled, call);
    requireRight(call, destination.chat(), filled);
    Keyboards.put(filled, Keyboards.inline(call.parameters()));
    ObjectNode message = destination.newMessage(call);
    message.setAll(filled);
    return store(call, destination.chat(), message);
  }

  /** Whether the bot may send what it is about to send. */
  static void requireRight(Call call, ChatState chat, ObjectNode content) throws ApiError {
    MemberRight needed = MemberRight.toSend(MessageKinds.of(content));
    if (chat instanceof GroupState group && !group.may(call.bot().account.id(), needed)) {
      throw ApiError.badRequest("not enough rights to send " + needed.things + " to the chat");
    }
  }

  private static void text(ObjectNode message, Call call) throws ApiError {
    FormattedText.ofText(call.parameters()).putOn(message, "text", "entities");
  }

  private static Content file(String kind, boolean captioned) {
    return (message, call) -> {
      FormattedText caption = FormattedText.ofCaption(call.parameters());
      Media.put(message, FileInput.required(call, kind));
      if (captioned) {
        caption.putOn(message, "caption", "caption_entities");
      }
    };
  }

  private static void location(ObjectNode message, Call call) throws ApiError {
    message.set(
        "location", Media.location(degrees(call, "latitude", 90), degrees(call, "longitude", 180)));
  }

  private static void venue(ObjectNode message, Call call) throws ApiError {
    location(message, call);
    ObjectNode venue = message.putObject("venue");
    venue.set("location", message.get("location").deepCopy());
    venue.put("title", required(call, "title")).put("address", required(call, "address"));
  }

  private static void contact(ObjectNode message, Call call) throws ApiError {
    ObjectNode contact = message.putObject("contact");
    contact.put("phone_number", required(call, "phone_number"));
    contact.put("first_name", required(call, "first_name"));
    call.parameters().text("last_name").ifPresent(name -> contact.put("last_name", name));
  }

  private static void dice(ObjectNode message, Call call) {
    message.putObject("dice").put("emoji", call.parameters().textOr("emoji", "🎲")).put("value", 4);
  }

  private static JsonNode chatAction(Call call) throws ApiError {
    Destination.of(call);
    if (!ACTIONS.contains(call.parameters().textOr("action", ""))) {
      throw ApiError.badRequest("wrong parameter action in request");
    }
    return BooleanNode.TRUE;
  }

  private static double degrees(Call call, String name, double most) throws ApiError {
    try {
      double value = Double.parseDouble(required(call, name));
      if (Math.abs(value) <= most) {
        return value;
      }
      throw ApiError.badRequest("wrong " + name + " specified");
    } catch (NumberFormatException malformed) {
      throw ApiError.badRequest("wrong " + name + " specified");
    }
  }

  private static String required(Call call, String name) throws ApiError {
    return call.parameters()
        .text(name)
        .filter(text -> !text.isBlank())
        .orElseThrow(() -> ApiError.badRequest(name + " is empty"));
  }
}
