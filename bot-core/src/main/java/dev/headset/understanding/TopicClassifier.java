package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells what topic a text is about, by its likeness to each topic's bubble, description and
 * examples: to their mean, and to the likest of them.
 */
final class TopicClassifier {

  /** How many of the likest groups are looked at example by example. */
  private static final int SHORT_LIST = 12;

  private static final double MEAN_SHARE = 0.8;

  /** More words than any topic needs, so that a long story costs no more than a short one. */
  private static final int MAX_WORDS = 200;

  /** What one topic has in one language. */
  private record Group(TopicId topic, Language language, List<Vector> examples) {}

  /** How like a topic a text is, from 0 to 1. */
  record Score(TopicId topic, double score) {}

  /**
   * What a text may be about.
   *
   * @param scores best first, each topic once; all topics of a text that has a word
   * @param coverage how much of the text the examples know, from 0 to 1
   */
  record Ranking(List<Score> scores, double coverage) {}

  private final FeatureSpace space;
  private final List<Group> groups;
  private final Prototypes prototypes;
  private final Corrector corrector;

  private TopicClassifier(FeatureSpace space, List<Group> groups, Corrector corrector) {
    this.space = space;
    this.groups = groups;
    this.prototypes = Prototypes.of(groups.stream().map(Group::examples).toList());
    this.corrector = corrector;
  }

  static TopicClassifier train(
      TopicCatalog catalog, List<Language> languages, Set<String> ordinary) {
    List<TopicText> texts = TopicText.all(catalog, languages);
    Set<String> known = new java.util.HashSet<>();
    texts.forEach(text -> known.addAll(text.words()));
    List<Features> features = texts.stream().map(TopicText::features).toList();
    FeatureSpace space = FeatureSpace.of(features);
    Map<String, Group> groups = new java.util.LinkedHashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      TopicText text = texts.get(i);
      groups
          .computeIfAbsent(
              text.topic() + " " + text.language(),
              unused -> new Group(text.topic(), text.language(), new ArrayList<>()))
          .examples()
          .add(space.vector(features.get(i)));
    }
    return new TopicClassifier(space, List.copyOf(groups.values()), new Corrector(known, ordinary));
  }

  /**
   * Ranks the topics for a text.
   *
   * @param words folded
   */
  Ranking rank(List<String> words, Language language) {
    List<String> corrected = words.stream().limit(MAX_WORDS).map(corrector::correct).toList();
    Features features = Features.of(corrected, Lexicon.of(language));
    Vector text = space.vector(features);
    double[] cosines = prototypes.cosines(text);
    float[] spread = text.spread(space.size());
    Integer[] order = new Integer[groups.size()];
    Arrays.setAll(order, group -> group);
    Arrays.sort(order, Comparator.comparingDouble(group -> -cosines[group]));
    Map<TopicId, Double> best = new HashMap<>();
    for (int place = 0; place < order.length; place++) {
      Group group = groups.get(order[place]);
      double likest = place < SHORT_LIST ? likest(group, spread) : 0;
      double score = MEAN_SHARE * cosines[order[place]] + (1 - MEAN_SHARE) * likest;
      best.merge(group.topic(), score, Math::max);
    }
    List<Score> scores =
        best.entrySet().stream()
            .map(entry -> new Score(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingDouble((Score score) -> -score.score())
                    .thenComparing(score -> score.topic().value()))
            .toList();
    return new Ranking(scores, space.coverage(features));
  }

  private static double likest(Group group, float[] spread) {
    return group.examples().stream().mapToDouble(example -> example.dot(spread)).max().orElse(0);
  }
}
