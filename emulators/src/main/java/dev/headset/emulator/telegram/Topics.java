package dev.headset.emulator.telegram;

import java.util.OptionalLong;

/** What becomes of a topic. */
final class Topics {

  private Topics() {}

  /** Takes a topic and all its messages away; no update tells of it. */
  static void delete(GroupState forum, TopicState topic) {
    topic.deleted = true;
    forum.messages.values().removeIf(message -> message.topic().equals(OptionalLong.of(topic.id)));
  }
}
