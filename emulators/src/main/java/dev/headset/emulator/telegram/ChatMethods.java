package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.OptionalLong;

/** What a bot asks about a chat and its people, leaving it, and pinning. */
final class ChatMethods {

  private ChatMethods() {}

  static void addTo(Map<String, ApiMethod> methods) {
    methods.put("getChat", ChatMethods::getChat);
    methods.put("getChatMember", ChatMethods::getChatMember);
    methods.put("getChatAdministrators", ChatMethods::getChatAdministrators);
    methods.put("getChatMemberCount", ChatMethods::getChatMemberCount);
    methods.put("leaveChat", ChatMethods::leaveChat);
    methods.put("pinChatMessage", ChatMethods::pin);
    methods.put("unpinChatMessage", ChatMethods::unpin);
  }

  private static JsonNode getChat(Call call) throws ApiError {
    ChatState known = ChatResolver.known(call, "chat_id");
    ObjectNode chat = known.json();
    if (known instanceof GroupState group && group.kind != GroupState.Kind.CHANNEL) {
      ObjectNode permissions = chat.putObject("permissions");
      for (MemberRight right : MemberRight.values()) {
        permissions.put(right.wire(), group.everyone.contains(right));
      }
    }
    chat.put("accent_color_id", 3).put("max_reaction_count", 11);
    chat.putObject("accepted_gift_types")
        .put("unlimited_gifts", false)
        .put("limited_gifts", false)
        .put("unique_gifts", false)
        .put("premium_subscription", false)
        .put("gifts_from_channels", false);
    return chat;
  }

  private static JsonNode getChatMember(Call call) throws ApiError {
    ChatState chat = ChatResolver.known(call, "chat_id");
    long userId = call.parameters().requiredNumber("user_id");
    Account who = call.world().people.get(userId);
    if (who == null) {
      throw ApiError.badRequest("user not found");
    }
    if (chat instanceof GroupState group) {
      return group.member(userId).orElse(MemberState.of(who, MemberState.Status.LEFT)).json();
    }
    boolean inDialog = userId == chat.id || userId == call.bot().account.id();
    return MemberState.of(who, inDialog ? MemberState.Status.MEMBER : MemberState.Status.LEFT)
        .json();
  }

  private static JsonNode getChatAdministrators(Call call) throws ApiError {
    GroupState group = group(call, "there are no administrators in the private chat");
    ArrayNode admins = Json.array();
    group
        .present()
        .filter(MemberState::isAdmin)
        .filter(member -> !member.who().isBot() || member.who().equals(call.bot().account))
        .forEach(member -> admins.add(member.json()));
    return admins;
  }

  private static JsonNode getChatMemberCount(Call call) throws ApiError {
    ChatState chat = ChatResolver.known(call, "chat_id");
    return LongNode.valueOf(chat instanceof GroupState group ? group.present().count() : 2);
  }

  private static JsonNode leaveChat(Call call) throws ApiError {
    GroupState group = group(call, "chat member status can't be changed in private chats");
    Account self = call.bot().account;
    new Membership(call.world(), call.feed())
        .change(group, self, MemberState.of(self, MemberState.Status.LEFT));
    return BooleanNode.TRUE;
  }

  private static JsonNode pin(Call call) throws ApiError {
    ChatState chat = ChatResolver.writable(call);
    requirePinning(call, chat);
    StoredMessage message =
        chat.message(call.parameters().requiredNumber("message_id"))
            .orElseThrow(() -> ApiError.badRequest("message to pin not found"));
    OptionalLong topic = message.topic();
    ObjectNode copy = message.json.deepCopy();
    call.service().post(chat, call.bot().account, topic, json -> json.set("pinned_message", copy));
    return BooleanNode.TRUE;
  }

  private static JsonNode unpin(Call call) throws ApiError {
    requirePinning(call, ChatResolver.writable(call));
    return BooleanNode.TRUE;
  }

  private static void requirePinning(Call call, ChatState chat) throws ApiError {
    if (chat instanceof GroupState group
        && group
            .member(call.bot().account.id())
            .filter(member -> member.may(AdminRight.CAN_PIN_MESSAGES))
            .isEmpty()) {
      throw ApiError.badRequest("not enough rights to manage pinned messages in the chat");
    }
  }

  private static GroupState group(Call call, String otherwise) throws ApiError {
    if (ChatResolver.known(call, "chat_id") instanceof GroupState group) {
      return group;
    }
    throw ApiError.badRequest(otherwise);
  }
}
