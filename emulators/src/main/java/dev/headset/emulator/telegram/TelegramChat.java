package dev.headset.emulator.telegram;

import java.util.List;
import java.util.Optional;

/** A private chat or a group, as its people see it. */
public abstract sealed class TelegramChat implements TelegramPlace
    permits TelegramDialog, TelegramGroup {

  final World world;
  final ChatState state;

  TelegramChat(World world, ChatState state) {
    this.world = world;
    this.state = state;
  }

  /** The {@code chat_id} by which a bot writes here. */
  public long id() {
    return state.id;
  }

  /** What stands in the chat now, oldest first, after edits and deletions. */
  public List<TelegramMessage> messages() {
    return world.look(
        () ->
            state.messages.values().stream()
                .map(message -> TelegramMessage.of(message, world.files))
                .toList());
  }

  /** The message with this id; empty where there is none or none any more. */
  public Optional<TelegramMessage> message(long messageId) {
    return world.look(
        () -> state.message(messageId).map(message -> TelegramMessage.of(message, world.files)));
  }
}
