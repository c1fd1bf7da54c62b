package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Understanding learned from the operator's own phrases, bubbles and examples. */
public final class TrainedUnderstanding implements Understanding {

  private final Map<List<String>, TopicId> known = new HashMap<>();

  private TrainedUnderstanding() {}

  /**
   * Learns from what the operator wrote.
   *
   * @param languages every language of the bot, the default first
   * @throws PhraseSyntaxException where a pattern can't be read; {@link PhrasePattern#parse} tells
   *     of each beforehand
   */
  public static Understanding train(
      PhraseBook phrases, TopicCatalog topics, List<Language> languages) {
    phrases.patterns().values().stream()
        .flatMap(classes -> classes.values().stream())
        .flatMap(List::stream)
        .forEach(PhrasePattern::parse);
    TrainedUnderstanding trained = new TrainedUnderstanding();
    for (Topic topic : topics.topics().values()) {
      languages.forEach(language -> trained.learn(topic, language));
    }
    return trained;
  }

  private void learn(Topic topic, Language language) {
    known.putIfAbsent(words(topic.bubble().in(language)), topic.id());
    topic
        .examples()
        .getOrDefault(language, List.of())
        .forEach(example -> known.putIfAbsent(words(example), topic.id()));
  }

  @Override
  public Verdict understand(Utterance utterance) {
    Optional<TopicId> topic = Optional.ofNullable(known.get(words(utterance.text())));
    return new Verdict(
        utterance.language(),
        topic.isPresent() ? Verdict.Kind.TOPIC : Verdict.Kind.UNKNOWN,
        topic,
        topic.isPresent() ? 1 : 0,
        topic.map(id -> List.of(new Candidate(id, 1))).orElse(List.of()),
        Set.of());
  }

  private static List<String> words(String text) {
    return Tokenizer.tokens(text).stream().map(Token::folded).toList();
  }
}
