package dev.headset.config;

import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code topics.yaml}. */
final class TopicsReader {

  static final TopicCatalog NONE = new TopicCatalog(List.of(), Map.of());
  private static final int MAX_TOPICS = 500;
  private static final int MAX_EXAMPLES = 20_000;

  private final HeadsetFile headset;
  private final Map<TopicId, Value> places = new HashMap<>();

  TopicsReader(HeadsetFile headset) {
    this.headset = headset;
  }

  TopicCatalog read(Value root) {
    Optional<Fields> found = root.fields(Keys.TOPICS);
    if (found.isEmpty()) {
      return NONE;
    }
    Fields fields = found.get();
    Version.check(fields);
    Optional<Value> list = fields.required("topics");
    List<Value> items = list.map(Value::items).orElse(List.of());
    if (items.size() > MAX_TOPICS) {
      list.ifPresent(each -> each.wrong("there can be " + MAX_TOPICS + " topics at most"));
      return NONE;
    }
    TopicReader reader = new TopicReader(headset, ids(items));
    Map<TopicId, Topic> topics = topics(list, items, reader);
    List<TopicId> menu = fields.get("menu").map(reader::bubbles).orElse(List.of());
    findDeadEnds(topics, root.reading().findings());
    countExamples(topics, fields);
    Findings findings = root.reading().findings();
    findings.onceRight(
        () -> new TopicHints(topics, places, headset.languages(), findings).find(menu));
    return new TopicCatalog(menu, topics);
  }

  private static Set<String> ids(List<Value> items) {
    Set<String> ids = new LinkedHashSet<>();
    items.forEach(item -> Value.Entry.peek(item, "id").flatMap(Value::raw).ifPresent(ids::add));
    return ids;
  }

  private Map<TopicId, Topic> topics(Optional<Value> list, List<Value> items, TopicReader reader) {
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    if (list.isEmpty()) {
      return topics;
    }
    Duplicates seen = new Duplicates(list.get().reading().findings(), Problem.Code.DUPLICATE_ID);
    for (Value item : items) {
      reader
          .read(item.named("this topic"), seen)
          .ifPresent(
              topic -> {
                topics.put(topic.id(), topic);
                places.put(topic.id(), item);
              });
    }
    return topics;
  }

  /** A topic that has nothing but bubbles, which lead to nothing but bubbles, for ever. */
  private void findDeadEnds(Map<TopicId, Topic> topics, Findings findings) {
    Set<TopicId> ending = new HashSet<>();
    boolean more = true;
    while (more) {
      List<TopicId> found = new ArrayList<>();
      for (Topic topic : topics.values()) {
        if (!ending.contains(topic.id())
            && (ends(topic) || topic.topics().stream().anyMatch(ending::contains))) {
          found.add(topic.id());
        }
      }
      more = ending.addAll(found);
    }
    topics.values().stream()
        .filter(topic -> !ending.contains(topic.id()))
        .flatMap(topic -> Value.Entry.peek(places.get(topic.id()), "topics").stream())
        .forEach(
            bubbles ->
                findings.error(
                    Problem.Code.NO_WAY_OUT,
                    bubbles.spot(),
                    "these bubbles lead round in a circle and to no answer",
                    "give one of the topics an answer, steps or handoff: true"));
  }

  private static boolean ends(Topic topic) {
    return topic.topics().isEmpty()
        || topic.answer().isPresent()
        || topic.lookup().isPresent()
        || topic.handoff()
        || !topic.steps().isEmpty();
  }

  private static void countExamples(Map<TopicId, Topic> topics, Fields fields) {
    int examples =
        topics.values().stream()
            .flatMap(topic -> topic.examples().values().stream())
            .mapToInt(List::size)
            .sum();
    if (examples > MAX_EXAMPLES) {
      fields
          .get("topics")
          .ifPresent(each -> each.wrong("there can be " + MAX_EXAMPLES + " examples at most"));
    }
  }
}
