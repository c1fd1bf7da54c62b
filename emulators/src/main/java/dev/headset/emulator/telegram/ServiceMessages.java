package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Messages that tell of what happened to a chat. */
final class ServiceMessages {

  static final String TOPIC_CREATED = "forum_topic_created";

  static final List<String> KINDS =
      List.of(
          TOPIC_CREATED,
          "forum_topic_closed",
          "forum_topic_reopened",
          "forum_topic_edited",
          "general_forum_topic_hidden",
          "new_chat_members",
          "left_chat_member",
          "migrate_to_chat_id",
          "migrate_from_chat_id",
          "pinned_message");

  private final World world;
  private final Feed feed;

  ServiceMessages(World world, Feed feed) {
    this.world = world;
    this.feed = feed;
  }

  static boolean isService(JsonNode message) {
    return KINDS.stream().anyMatch(message::has);
  }

  /** Puts one into the chat and tells the bots. */
  StoredMessage post(ChatState chat, Account by, OptionalLong topic, Consumer<ObjectNode> content) {
    ObjectNode json = chat.newMessage(by, world.nowSeconds(), topic);
    content.accept(json);
    StoredMessage message = new StoredMessage(json, world.now());
    chat.messages.put(message.id(), message);
    feed.message(chat, message, "message");
    return message;
  }

  /** Opens a topic; its id is that of the message which tells of it. */
  TopicState openTopic(GroupState forum, Account by, String name, long iconColor) {
    ObjectNode json = forum.newMessage(by, world.nowSeconds(), OptionalLong.empty());
    long id = json.get("message_id").longValue();
    json.put("message_thread_id", id).put("is_topic_message", true);
    json.set(TOPIC_CREATED, Json.object().put("name", name).put("icon_color", iconColor));
    StoredMessage message = new StoredMessage(json, world.now());
    forum.messages.put(id, message);
    TopicState topic = new TopicState(id, by.id(), name);
    forum.topics.put(id, topic);
    feed.message(forum, message, "message");
    return topic;
  }
}
