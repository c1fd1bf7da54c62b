package dev.headset.emulator.telegram;

import java.util.List;
import java.util.OptionalLong;

/** A topic of a forum. */
public final class TelegramTopic implements TelegramPlace {

  final World world;
  final GroupState forum;
  final TopicState state;

  TelegramTopic(World world, GroupState forum, TopicState state) {
    this.world = world;
    this.forum = forum;
    this.state = state;
  }

  /** The {@code message_thread_id}. */
  public long id() {
    return state.id;
  }

  /** Its title. */
  public String name() {
    return world.look(() -> state.name);
  }

  /** Whether only administrators may write in it. */
  public boolean isClosed() {
    return world.look(() -> state.closed);
  }

  /** Whether it is gone with its messages. */
  public boolean isDeleted() {
    return world.look(() -> state.deleted);
  }

  /** What stands in it now, oldest first; the first one tells that it was opened. */
  public List<TelegramMessage> messages() {
    return world.look(
        () ->
            forum.messages.values().stream()
                .filter(message -> message.topic().equals(OptionalLong.of(state.id)))
                .map(message -> TelegramMessage.of(message, world.files))
                .toList());
  }
}
