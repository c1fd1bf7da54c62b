package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicClassifier.Ranking;
import dev.headset.understanding.Verdict.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds topics by their very words, or else by likeness, nearer ones a little before others. */
final class TopicFinder {

  private static final int MAX_CANDIDATES = 3;

  /** What being near the topic at hand adds to a topic's score. */
  private static final double NEARBY = 0.5;

  /** What is left for others where the text is word for word one topic's. */
  private static final double REST = 0.1;

  /**
   * What was found.
   *
   * @param candidates up to three, best first; none where the text has no word
   * @param verbatim the text is a bubble or an example of the first, word for word
   */
  record Finding(List<Candidate> candidates, boolean verbatim) {
    boolean isEmpty() {
      return candidates.isEmpty();
    }

    double confidence() {
      return candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    }
  }

  private final TopicCatalog catalog;
  private final TopicClassifier classifier;
  private final Map<List<String>, TopicId> verbatim;

  private TopicFinder(
      TopicCatalog catalog, TopicClassifier classifier, Map<List<String>, TopicId> verbatim) {
    this.catalog = catalog;
    this.classifier = classifier;
    this.verbatim = verbatim;
  }

  static TopicFinder train(TopicCatalog catalog, List<Language> languages, Set<String> ordinary) {
    Map<List<String>, TopicId> verbatim = new HashMap<>();
    TopicText.all(catalog, languages)
        .forEach(text -> verbatim.putIfAbsent(text.words(), text.topic()));
    return new TopicFinder(catalog, TopicClassifier.train(catalog, languages, ordinary), verbatim);
  }

  /**
   * What a text may be about.
   *
   * @param words folded
   */
  Finding find(List<String> words, Language language, Optional<TopicId> within) {
    if (words.isEmpty()) {
      return new Finding(List.of(), false);
    }
    Ranking ranking = classifier.rank(words, language);
    double[] scores = nearer(ranking, within);
    List<Integer> order =
        IntStream.range(0, scores.length)
            .boxed()
            .sorted(Comparator.comparingDouble(place -> -scores[place]))
            .limit(MAX_CANDIDATES)
            .toList();
    Optional<TopicId> same = Optional.ofNullable(verbatim.get(words));
    return new Finding(candidates(ranking, scores, order, same), same.isPresent());
  }

  private static List<Candidate> candidates(
      Ranking ranking, double[] scores, List<Integer> order, Optional<TopicId> same) {
    List<Candidate> candidates = new ArrayList<>();
    same.map(topic -> new Candidate(topic, 1)).ifPresent(candidates::add);
    double[] shares = TopicWeights.softmax(scores);
    double best = order.isEmpty() ? 0 : scores[order.get(0)];
    double rival = order.size() < 2 ? 0 : scores[order.get(1)];
    double confidence = Confidence.of(best, rival, ranking.likeness(), ranking.coverage());
    for (int place : order) {
      TopicId topic = ranking.topics().get(place);
      double share = shares[place] / shares[order.get(0)];
      if (candidates.size() < MAX_CANDIDATES && !same.equals(Optional.of(topic))) {
        candidates.add(new Candidate(topic, confidence * share * (same.isPresent() ? REST : 1)));
      }
    }
    return List.copyOf(candidates);
  }

  private double[] nearer(Ranking ranking, Optional<TopicId> within) {
    Set<TopicId> near = within.map(this::neighbours).orElse(Set.of());
    double[] scores = ranking.scores().clone();
    for (int place = 0; place < scores.length; place++) {
      scores[place] += near.contains(ranking.topics().get(place)) ? NEARBY : 0;
    }
    return scores;
  }

  /** The topic itself, those below it and those beside it. */
  private Set<TopicId> neighbours(TopicId id) {
    Set<TopicId> near = new HashSet<>(List.of(id));
    catalog.find(id).map(Topic::topics).ifPresent(near::addAll);
    catalog.parentOf(id).map(Topic::topics).ifPresent(near::addAll);
    return near;
  }
}
