package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * Messages that Discord writes itself in the name of who did something (Discord's documentation,
 * "Message Types"). Bots are told of them and find them in the history like any other; a thread's
 * new name is then the content of a message of whoever renamed it.
 */
final class Notices {

  private static final int RECIPIENT_ADD = 1;
  private static final int CHANNEL_NAME_CHANGE = 4;
  private static final int CHANNEL_PINNED_MESSAGE = 6;
  private static final int THREAD_CREATED = 18;
  private static final int THREAD_STARTER_MESSAGE = 21;
  private static final int CHAT_INPUT_COMMAND = 20;

  private final World world;

  Notices(World world) {
    this.world = world;
  }

  /** Whether it is such a message, and no one's words. */
  static boolean is(MessageState message) {
    return message.type != 0
        && message.type != MessageState.REPLY
        && message.type != CHAT_INPUT_COMMAND;
  }

  void renamed(ChannelState thread, UserState by) {
    write(thread, by, CHANNEL_NAME_CHANGE, thread.name, Optional.empty());
  }

  void added(ChannelState thread, UserState by, UserState whom) {
    if (!by.equals(whom)) {
      MessageState notice = notice(thread, by, RECIPIENT_ADD, "", Optional.empty());
      notice.mentions.add(whom);
      world.messages.publish(notice);
    }
  }

  void pinned(MessageState message, UserState by) {
    ObjectNode reference = reference(message.channel).put("message_id", Views.id(message.id));
    write(message.channel, by, CHANNEL_PINNED_MESSAGE, "", Optional.of(reference));
  }

  /** A public thread without a message is announced in the channel above. */
  void opened(ChannelState thread, UserState by) {
    if (!thread.isPrivateThread()) {
      write(thread.ruling(), by, THREAD_CREATED, thread.name, Optional.of(reference(thread)));
    }
  }

  /** A thread of a message begins with a pointer to it. */
  void openedUnder(MessageState message, ChannelState thread, UserState by) {
    ObjectNode reference = reference(message.channel).put("message_id", Views.id(message.id));
    MessageState notice = notice(thread, by, THREAD_STARTER_MESSAGE, "", Optional.of(reference));
    notice.replyTo = Optional.of(message);
    world.messages.publish(notice);
  }

  private void write(
      ChannelState channel, UserState by, int type, String content, Optional<ObjectNode> to) {
    world.messages.publish(notice(channel, by, type, content, to));
  }

  private MessageState notice(
      ChannelState channel, UserState by, int type, String content, Optional<ObjectNode> to) {
    MessageState notice = new MessageState(world.nextId(), channel, by, world.now());
    notice.type = type;
    notice.content = content;
    notice.reference = to;
    return notice;
  }

  private static ObjectNode reference(ChannelState channel) {
    ObjectNode reference = Json.object().put("type", 0).put("channel_id", Views.id(channel.id));
    channel.guild.ifPresent(guild -> reference.put("guild_id", Views.id(guild.id)));
    return reference;
  }
}
