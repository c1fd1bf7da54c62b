package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** Hands what happens in chats to the bots that may see it. */
final class Feed {

  private final World world;

  Feed(World world) {
    this.world = world;
  }

  /** A person's message, new ({@code message}) or changed ({@code edited_message}). */
  void message(ChatState chat, StoredMessage message, String kind) {
    if (chat instanceof DialogState dialog) {
      dialog.bot.updates.add(kind, message.json);
    } else if (chat instanceof GroupState group) {
      group
          .present()
          .flatMap(member -> world.botById(member.who().id()).stream())
          .filter(bot -> sees(bot, group, message))
          .forEach(bot -> bot.updates.add(kind, message.json));
    }
  }

  void callback(BotState bot, Press press, Account from, StoredMessage on, String data) {
    ObjectNode query = Json.object().put("id", press.id);
    query.set("from", from.json());
    query.set("message", on.json);
    query.put("chat_instance", String.valueOf(on.json.path("chat").path("id").longValue() * 31));
    query.put("data", data);
    bot.updates.add("callback_query", query);
  }

  /** Tells the bot of its own new place in a chat, as {@code my_chat_member}. */
  void ownMembership(BotState bot, ChatState chat, Account by, JsonNode before, JsonNode after) {
    bot.updates.add("my_chat_member", membership(chat, by, before, after));
  }

  /** Tells the chat's bots of somebody's new place, as {@code chat_member}. */
  void membership(GroupState group, Account by, MemberState before, MemberState after) {
    JsonNode change = membership(group, by, before.json(), after.json());
    group
        .present()
        .filter(MemberState::isAdmin)
        .flatMap(member -> world.botById(member.who().id()).stream())
        .forEach(bot -> bot.updates.add("chat_member", change));
  }

  void reaction(ChatState chat, ObjectNode change) {
    if (chat instanceof DialogState dialog) {
      dialog.bot.updates.add("message_reaction", change);
    } else if (chat instanceof GroupState group) {
      group
          .present()
          .filter(MemberState::isAdmin)
          .flatMap(member -> world.botById(member.who().id()).stream())
          .forEach(bot -> bot.updates.add("message_reaction", change));
    }
  }

  private ObjectNode membership(ChatState chat, Account by, JsonNode before, JsonNode after) {
    ObjectNode change = Json.object();
    change.set("chat", chat.json());
    change.set("from", by.json());
    change.put("date", world.nowSeconds());
    change.set("old_chat_member", before);
    change.set("new_chat_member", after);
    return change;
  }

  /** core.telegram.org/bots/features#privacy-mode. */
  private static boolean sees(BotState bot, GroupState group, StoredMessage message) {
    long botId = bot.account.id();
    boolean admin = group.member(botId).filter(MemberState::isAdmin).isPresent();
    return admin
        || !bot.privacy
        || ServiceMessages.isService(message.json)
        || isMeantFor(bot, message);
  }

  private static boolean isMeantFor(BotState bot, StoredMessage message) {
    long botId = bot.account.id();
    String text = message.textOrCaption().toLowerCase(Locale.ROOT);
    String mention = "@" + bot.account.username().orElse("").toLowerCase(Locale.ROOT);
    if (text.startsWith("/")) {
      String command = text.split("\\s", 2)[0];
      return !command.contains("@") || command.endsWith(mention);
    }
    return text.contains(mention)
        || message.json.path("reply_to_message").path("from").path("id").longValue() == botId;
  }
}
