package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** A chat and its messages. Guarded by the {@link World}. */
abstract class ChatState {

  final long id;
  final TreeMap<Long, StoredMessage> messages = new TreeMap<>();

  ChatState(long id) {
    this.id = id;
  }

  /** Telegram's {@code Chat}, as it stands in a message. */
  abstract ObjectNode json();

  abstract long nextMessageId();

  /** The topic with this id; a chat without topics has none. */
  Optional<TopicState> topic(long threadId) {
    return Optional.empty();
  }

  boolean isGroup() {
    return id < 0;
  }

  Optional<StoredMessage> message(long messageId) {
    return Optional.ofNullable(messages.get(messageId));
  }

  /** A message yet without content, in a topic where one is named. */
  ObjectNode newMessage(Account from, long dateSeconds, OptionalLong topic) {
    ObjectNode message = Json.object().put("message_id", nextMessageId());
    if (topic.isPresent()) {
      message.put("message_thread_id", topic.getAsLong()).put("is_topic_message", true);
    }
    message.set("from", from.json());
    message.set("chat", json());
    return message.put("date", dateSeconds);
  }
}
