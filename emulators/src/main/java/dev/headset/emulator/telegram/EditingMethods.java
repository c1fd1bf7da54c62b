package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Messages changed, deleted and reacted to by a bot. */
final class EditingMethods {

  /** core.telegram.org/bots/api#deletemessage. */
  private static final Duration DELETABLE = Duration.ofDays(2);

  private static final String NOT_MODIFIED =
      "message is not modified: specified new message content and reply markup are exactly the same"
          + " as a current content and reply markup of the message";

  private EditingMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("editMessageText", EditingMethods::editText);
    methods.put("editMessageCaption", EditingMethods::editCaption);
    methods.put("editMessageReplyMarkup", EditingMethods::editMarkup);
    methods.put("deleteMessage", EditingMethods::delete);
    methods.put("deleteMessages", EditingMethods::deleteSeveral);
    methods.put("setMessageReaction", EditingMethods::react);
  }

  private static JsonNode editText(Call call) throws ApiError {
    FormattedText text = FormattedText.ofText(call.parameters());
    StoredMessage message = editable(call);
    if (!message.isText()) {
      throw ApiError.badRequest("there is no text in the message to edit");
    }
    ObjectNode changed = message.json.deepCopy();
    text.putOn(changed, "text", "entities");
    return change(call, message, changed);
  }

  private static JsonNode editCaption(Call call) throws ApiError {
    FormattedText caption = FormattedText.ofCaption(call.parameters());
    StoredMessage message = editable(call);
    if (message.isText() || MessageKinds.CAPTIONED.stream().noneMatch(message.json::has)) {
      throw ApiError.badRequest("there is no caption in the message to edit");
    }
    ObjectNode changed = message.json.deepCopy();
    caption.putOn(changed, "caption", "caption_entities");
    return change(call, message, changed);
  }

  private static JsonNode editMarkup(Call call) throws ApiError {
    StoredMessage message = editable(call);
    return change(call, message, message.json.deepCopy());
  }

  /** Without a keyboard of its own, an edit takes the old one away. */
  private static JsonNode change(Call call, StoredMessage message, ObjectNode changed)
      throws ApiError {
    Keyboards.put(changed, Keyboards.inline(call.parameters()));
    if (changed.equals(message.json)) {
      throw ApiError.badRequest(NOT_MODIFIED);
    }
    String before = message.textOrCaption();
    message.json.removeAll();
    message.json.setAll(changed);
    if (!before.equals(message.textOrCaption())) {
      message.earlierTexts.add(before);
    }
    message.json.put("edit_date", call.world().nowSeconds());
    return message.json.deepCopy();
  }

  private static StoredMessage editable(Call call) throws ApiError {
    ChatState chat = ChatResolver.writable(call);
    StoredMessage message = message(call, chat, "message to edit not found");
    if (message.fromId() != call.bot().account.id() || ServiceMessages.isService(message.json)) {
      throw ApiError.badRequest("message can't be edited");
    }
    return message;
  }

  private static JsonNode delete(Call call) throws ApiError {
    ChatState chat = ChatResolver.known(call, "chat_id");
    StoredMessage message = message(call, chat, "message to delete not found");
    if (!mayDelete(call, chat, message)) {
      throw ApiError.badRequest("message can't be deleted");
    }
    chat.messages.remove(message.id());
    return BooleanNode.TRUE;
  }

  private static JsonNode deleteSeveral(Call call) throws ApiError {
    ChatState chat = ChatResolver.known(call, "chat_id");
    for (JsonNode id :
        call.parameters().json("message_ids").map(Json::elements).orElse(List.of())) {
      Optional<StoredMessage> message = chat.message(id.asLong());
      if (message.isPresent() && mayDelete(call, chat, message.get())) {
        chat.messages.remove(id.asLong());
      }
    }
    return BooleanNode.TRUE;
  }

  private static boolean mayDelete(Call call, ChatState chat, StoredMessage message) {
    boolean byRight =
        chat instanceof GroupState group
            && group
                .member(call.bot().account.id())
                .filter(member -> member.may(AdminRight.CAN_DELETE_MESSAGES))
                .isPresent();
    boolean fresh = call.world().now().isBefore(message.at.plus(DELETABLE));
    boolean own = message.fromId() == call.bot().account.id();
    return byRight || (fresh && (own || chat instanceof DialogState));
  }

  private static JsonNode react(Call call) throws ApiError {
    ChatState chat = ChatResolver.writable(call);
    StoredMessage message = message(call, chat, "message to react not found");
    List<JsonNode> wanted =
        call.parameters().json("reaction").map(Json::elements).orElse(List.of());
    if (wanted.size() > 1) {
      throw ApiError.badRequest("REACTIONS_TOO_MANY");
    }
    List<String> emoji = wanted.stream().map(one -> one.path("emoji").asText()).toList();
    if (!emoji.stream().allMatch(Reactions::isKnown)) {
      throw ApiError.badRequest("REACTION_INVALID");
    }
    message.reactions.put(call.bot().account.id(), emoji);
    return BooleanNode.TRUE;
  }

  private static StoredMessage message(Call call, ChatState chat, String otherwise)
      throws ApiError {
    return chat.message(call.parameters().requiredNumber("message_id"))
        .orElseThrow(() -> ApiError.badRequest(otherwise));
  }
}
