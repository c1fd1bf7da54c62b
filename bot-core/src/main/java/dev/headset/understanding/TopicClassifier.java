package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells what topic a text is about, learned from each topic's bubble, description and examples. */
final class TopicClassifier {

  /** More words than any topic needs, so that a long story costs no more than a short one. */
  private static final int MAX_WORDS = 200;

  /** How many topics, the best of all, have their examples looked at one by one. */
  private static final int BEST = 3;

  /**
   * What is known of a text.
   *
   * @param topics in the catalog's order
   * @param scores how much the text speaks for each of them
   * @param likeness of the text to the likest example of the best topics, from 0 to 1
   * @param coverage how much of the text the examples know, from 0 to 1
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Ranking(List<TopicId> topics, double[] scores, double likeness, double coverage) {}

  private final FeatureSpace space;
  private final List<TopicId> topics;
  private final List<Vector> examples;
  private final int[] labels;
  private final TopicWeights weights;
  private final Corrector corrector;

  private TopicClassifier(
      FeatureSpace space,
      List<TopicId> topics,
      List<Vector> examples,
      int[] labels,
      TopicWeights weights,
      Corrector corrector) {
    this.space = space;
    this.topics = topics;
    this.examples = examples;
    this.labels = labels;
    this.weights = weights;
    this.corrector = corrector;
  }

  /**
   * Learns from a catalog; a topic without a word in these languages is never found.
   *
   * @param ordinary words that are right though no example has them
   */
  static TopicClassifier train(
      TopicCatalog catalog, List<Language> languages, Set<String> ordinary) {
    List<TopicText> texts = TopicText.all(catalog, languages);
    List<TopicId> topics =
        List.copyOf(new LinkedHashSet<>(texts.stream().map(TopicText::topic).toList()));
    List<Features> features = texts.stream().map(TopicText::features).toList();
    FeatureSpace space = FeatureSpace.of(features);
    List<Vector> examples = features.stream().map(space::vector).toList();
    int[] labels = texts.stream().mapToInt(text -> topics.indexOf(text.topic())).toArray();
    return new TopicClassifier(
        space,
        topics,
        examples,
        labels,
        TopicWeights.train(examples, labels, space.size(), topics.size()),
        new Corrector(words(texts), ordinary));
  }

  private static Collection<String> words(List<TopicText> texts) {
    Set<String> words = new HashSet<>();
    texts.forEach(text -> words.addAll(text.words()));
    return words;
  }

  /**
   * Weighs the topics for a text.
   *
   * @param words folded
   */
  Ranking rank(List<String> words, Language language) {
    List<String> corrected = new ArrayList<>();
    words.stream().limit(MAX_WORDS).map(corrector::correct).forEach(corrected::add);
    Features features = Features.of(corrected, Lexicon.of(language));
    Vector text = space.vector(features);
    double[] scores = weights.scores(text);
    return new Ranking(topics, scores, likeness(text, scores), space.coverage(features));
  }

  private double likeness(Vector text, double[] scores) {
    double[] ordered = scores.clone();
    Arrays.sort(ordered);
    double enough = ordered.length == 0 ? 0 : ordered[Math.max(0, ordered.length - BEST)];
    float[] spread = text.spread(space.size());
    double likeness = 0;
    for (int at = 0; at < labels.length; at++) {
      if (scores[labels[at]] >= enough) {
        likeness = Math.max(likeness, examples.get(at).dot(spread));
      }
    }
    return likeness;
  }
}
