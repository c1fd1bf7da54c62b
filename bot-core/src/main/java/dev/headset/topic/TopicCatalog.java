package dev.headset.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All topics by id, and the greeting's menu in order. Every id that a menu or a topic names is
 * there: the config loader sees to it.
 */
public record TopicCatalog(List<TopicId> menu, Map<TopicId, Topic> topics) {

  /** Copies the collections; keeps the order of the topics. */
  public TopicCatalog {
    menu = List.copyOf(menu);
    topics = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(topics));
  }

  /** The topic with an id; empty where config no longer has it. */
  public Optional<Topic> find(TopicId id) {
    return Optional.ofNullable(topics.get(id));
  }

  /** The first topic that has this one among its bubbles. */
  public Optional<Topic> parentOf(TopicId id) {
    return topics.values().stream().filter(topic -> topic.topics().contains(id)).findFirst();
  }
}
