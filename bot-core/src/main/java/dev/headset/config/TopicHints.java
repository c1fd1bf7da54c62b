package dev.headset.config;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds topics that customers will hardly get to. */
final class TopicHints {

  private static final String ADD_EXAMPLES = "add 8 or more, as customers type them";

  private final Map<TopicId, Topic> topics;
  private final Map<TopicId, Value> places;
  private final List<Language> languages;
  private final Findings findings;

  /**
   * Starts.
   *
   * @param places where each topic stands
   */
  TopicHints(
      Map<TopicId, Topic> topics,
      Map<TopicId, Value> places,
      List<Language> languages,
      Findings findings) {
    this.topics = topics;
    this.places = places;
    this.languages = languages;
    this.findings = findings;
  }

  /**
   * Looks at all topics.
   *
   * @param menu the bubbles of the greeting
   */
  void find(List<TopicId> menu) {
    Set<TopicId> bubbles = new HashSet<>(menu);
    topics.values().forEach(topic -> bubbles.addAll(topic.topics()));
    boolean anyExamples = topics.values().stream().anyMatch(topic -> !isEmpty(topic));
    for (Topic topic : topics.values()) {
      if (!isEmpty(topic)) {
        findLanguagesLeftOut(topic);
      } else if (!bubbles.contains(topic.id()) && (anyExamples || !menu.isEmpty())) {
        warn(
            topic,
            Value.Entry.peek(places.get(topic.id()), "id"),
            "nothing leads to this topic: no menu shows it, and it has no examples",
            "put it into a menu, or add examples");
      } else if (anyExamples && topic.topics().isEmpty() && topic.description().isEmpty()) {
        warn(
            topic,
            Value.Entry.peek(places.get(topic.id()), "id"),
            "this topic has no examples, so free text hardly finds it",
            ADD_EXAMPLES);
      }
    }
  }

  private static boolean isEmpty(Topic topic) {
    return topic.examples().values().stream().allMatch(List::isEmpty);
  }

  private void findLanguagesLeftOut(Topic topic) {
    List<String> without =
        languages.stream()
            .filter(language -> topic.examples().getOrDefault(language, List.of()).isEmpty())
            .map(Shown::language)
            .toList();
    if (!without.isEmpty()) {
      warn(
          topic,
          Value.Entry.keyOf(places.get(topic.id()), "examples"),
          "this topic has no examples in "
              + Shown.list(without)
              + ", so free text hardly finds it there",
          ADD_EXAMPLES);
    }
  }

  private void warn(Topic topic, Optional<Value> place, String sentence, String fix) {
    Spot spot = place.orElseGet(() -> places.get(topic.id())).spot();
    findings.warning(Problem.Code.MISSING_EXAMPLES, spot, sentence, Optional.of(fix));
  }
}
