package dev.headset.emulator.telegram;

import java.util.Optional;

/** Finds the chat that a call names, or refuses it as Telegram would. */
final class ChatResolver {

  private static final String NOT_FOUND = "chat not found";

  private ChatResolver() {}

  /** A chat that the bot may know, whether or not it may write there. */
  static ChatState known(Call call, String parameter) throws ApiError {
    String text = call.parameters().textOr(parameter, "").strip();
    if (text.isEmpty()) {
      throw ApiError.badRequest(parameter + " is empty");
    }
    long id = parse(text);
    return id < 0 ? group(call, id) : dialog(call, id);
  }

  /** A chat that the bot may write to. */
  static ChatState writable(Call call) throws ApiError {
    ChatState chat = known(call, "chat_id");
    if (chat instanceof DialogState dialog) {
      checkDialog(call, dialog);
    }
    return chat;
  }

  private static long parse(String text) throws ApiError {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException name) {
      throw ApiError.badRequest(NOT_FOUND); // emulated chats have no public names
    }
  }

  private static GroupState group(Call call, long id) throws ApiError {
    GroupState group = call.world().groups.get(id);
    if (group == null) {
      throw ApiError.badRequest(NOT_FOUND);
    }
    Optional<MemberState> member = group.member(call.bot().account.id());
    if (member.isEmpty()) {
      throw ApiError.badRequest(NOT_FOUND);
    }
    if (group.migratedTo.isPresent()) {
      throw ApiError.migrated(group.migratedTo.getAsLong());
    }
    String type = group.kind.type;
    switch (member.get().status()) {
      case KICKED -> throw ApiError.forbidden("bot was kicked from the " + type + " chat");
      case LEFT -> throw ApiError.forbidden("bot is not a member of the " + type + " chat");
      default -> {
        return group;
      }
    }
  }

  private static DialogState dialog(Call call, long id) throws ApiError {
    DialogState dialog = call.bot().dialogs.get(id);
    if (dialog != null) {
      return dialog;
    }
    Account user = call.world().people.get(id);
    if (user == null) {
      throw ApiError.badRequest(NOT_FOUND);
    }
    if (user.isBot()) {
      throw ApiError.forbidden("bots can't send messages to bots");
    }
    boolean met =
        call.world().groups.values().stream()
            .anyMatch(group -> group.isMember(id) && group.isMember(call.bot().account.id()));
    if (!met) {
      throw ApiError.badRequest(NOT_FOUND);
    }
    return new DialogState(call.bot(), user);
  }

  private static void checkDialog(Call call, DialogState dialog) throws ApiError {
    if (call.world().deletedUsers.contains(dialog.id)) {
      throw ApiError.forbidden("user is deactivated");
    }
    if (!dialog.started) {
      throw ApiError.forbidden("bot can't initiate conversation with a user");
    }
    if (dialog.blocked) {
      throw ApiError.forbidden("bot was blocked by the user");
    }
  }
}
