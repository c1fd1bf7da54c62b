package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An example of a topic.
 *
 * @param number its place among the topic's examples in its language, from 0
 */
record Example(TopicId topic, Language language, int number, String text) {

  /** Every example of a catalog, those of a topic in a language one after the other. */
  static List<Example> all(TopicCatalog catalog, List<Language> languages) {
    List<Example> all = new ArrayList<>();
    for (Topic topic : catalog.topics().values()) {
      for (Language language : languages) {
        List<String> texts = topic.examples().getOrDefault(language, List.of());
        for (int number = 0; number < texts.size(); number++) {
          all.add(new Example(topic.id(), language, number, texts.get(number)));
        }
      }
    }
    return all;
  }

  /**
   * A catalog without one part of its examples: of so many parts as there are, one after the other
   * goes round, so that each topic misses about the same share of its own.
   */
  static TopicCatalog without(TopicCatalog catalog, List<Example> all, int part, int parts) {
    Map<TopicId, Map<Language, List<String>>> kept = new HashMap<>();
    for (int at = 0; at < all.size(); at++) {
      if (at % parts != part) {
        Example example = all.get(at);
        kept.computeIfAbsent(example.topic(), any -> new HashMap<>())
            .computeIfAbsent(example.language(), any -> new ArrayList<>())
            .add(example.text());
      }
    }
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    catalog
        .topics()
        .forEach(
            (id, topic) -> topics.put(id, topic.withExamples(kept.getOrDefault(id, Map.of()))));
    return new TopicCatalog(catalog.menu(), topics);
  }
}
