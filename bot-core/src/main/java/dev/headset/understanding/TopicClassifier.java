package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Calibration.Held;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells what topic a text is about, learned from each topic's bubble, description and examples. */
final class TopicClassifier {

  /** More words than any topic needs, so that a long story costs no more than a short one. */
  private static final int MAX_WORDS = 200;

  /** So many weights there are at the most; each takes four bytes. */
  private static final int MAX_WEIGHTS = 12_000_000;

  private static final int MIN_PLACES = 4_000;

  /** So many multiplications learning may cost: some seconds. */
  private static final double BUDGET = 5e9;

  private static final double TRIAL_BUDGET = 2e9;

  /**
   * What is known of a text.
   *
   * @param topics in the catalog's order
   * @param scores how much the text speaks for each of them, and last for none
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Ranking(List<TopicId> topics, double[] scores) {}

  private final WordVectors vectors;
  private final FeatureSpace space;
  private final SentencePart sentence;
  private final List<TopicId> topics;
  private final TopicWeights weights;
  private final Corrector corrector;
  private final List<Held> held;

  private TopicClassifier(
      WordVectors vectors,
      FeatureSpace space,
      SentencePart sentence,
      List<TopicId> topics,
      TopicWeights weights,
      Corrector corrector,
      List<Held> held) {
    this.vectors = vectors;
    this.space = space;
    this.sentence = sentence;
    this.topics = topics;
    this.weights = weights;
    this.corrector = corrector;
    this.held = held;
  }

  /**
   * Learns from texts; a topic without any is never found.
   *
   * @param chatter sentences that are about no topic
   * @param ordinary words that are right though no example has them
   * @param knowledge of words and sentences, beyond the texts
   */
  static TopicClassifier train(
      List<TopicText> texts,
      List<Chatter.Sentence> chatter,
      Set<String> ordinary,
      Knowledge knowledge) {
    WordVectors vectors = knowledge.words();
    List<TopicId> topics =
        List.copyOf(new LinkedHashSet<>(texts.stream().map(TopicText::topic).toList()));
    Corrector corrector = new Corrector(words(texts), ordinary, vectors);
    int most = Math.max(MIN_PLACES, MAX_WEIGHTS / (topics.size() + 1) / 2);
    FeatureSpace space =
        FeatureSpace.of(
            () -> texts.stream().map(text -> text.features(vectors)).iterator(),
            most,
            vectors.size());
    List<Vector> examples =
        texts.stream().map(text -> space.vector(text.features(vectors))).toList();
    SentencePart sentence = new SentencePart(knowledge.sentences(), space.size());
    List<Vector> all = new ArrayList<>();
    for (int at = 0; at < texts.size(); at++) {
      TopicText text = texts.get(at);
      all.add(sentence.with(examples.get(at), sentence.of(text.text(), text.language())));
    }
    for (Chatter.Sentence each : chatter) {
      List<String> words = TopicText.words(each.text());
      Language language = each.language();
      Vector vector =
          space.vector(Features.of(words, corrector.correct(words, language), language, vectors));
      if (Chatter.isStrange(vector.spread(space.size(), space.firstDirection()), examples)) {
        all.add(sentence.with(vector, sentence.of(each.text(), language)));
      }
    }
    int[] labels =
        IntStream.concat(
                texts.stream().mapToInt(text -> topics.indexOf(text.topic())),
                IntStream.generate(topics::size).limit(all.size() - texts.size()))
            .toArray();
    return new TopicClassifier(
        vectors,
        space,
        sentence,
        topics,
        TopicWeights.train(all, labels, sentence.end(), topics.size() + 1, BUDGET),
        corrector,
        new CrossValidation(all, labels, sentence.end(), topics.size()).run(TRIAL_BUDGET));
  }

  private static Collection<String> words(List<TopicText> texts) {
    Set<String> words = new HashSet<>();
    texts.forEach(text -> words.addAll(text.words()));
    return words;
  }

  /** How texts would be understood that were held out while learning. */
  List<Held> held() {
    return held;
  }

  /** What a text means as a whole; empty where nobody can tell. */
  Optional<float[]> meaning(String text, Language language) {
    return sentence.of(text, language);
  }

  /**
   * Weighs the topics for a text.
   *
   * @param words folded
   * @param meaning of the whole text
   */
  Ranking rank(List<String> words, Language language, Optional<float[]> meaning) {
    List<String> first = words.subList(0, Math.min(words.size(), MAX_WORDS));
    Features features = Features.of(first, corrector.correct(first, language), language, vectors);
    return new Ranking(topics, weights.scores(sentence.with(space.vector(features), meaning)));
  }
}
