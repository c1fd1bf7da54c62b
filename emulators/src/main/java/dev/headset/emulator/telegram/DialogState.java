package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The private chat of one user with one bot. */
final class DialogState extends ChatState {

  final BotState bot;
  final Account user;
  boolean started;
  boolean blocked;

  DialogState(BotState bot, Account user) {
    super(user.id());
    this.bot = bot;
    this.user = user;
  }

  @Override
  ObjectNode json() {
    ObjectNode chat = Json.object().put("id", id).put("first_name", user.firstName());
    user.username().ifPresent(name -> chat.put("username", name));
    return chat.put("type", "private");
  }

  @Override
  long nextMessageId() {
    return bot.nextMessageId++;
  }
}
