package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicClassifier.Ranking;
import dev.headset.understanding.TopicClassifier.Score;
import dev.headset.understanding.Verdict.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds topics by their very words, or else by likeness, nearer ones a little before others. */
final class TopicFinder {

  private static final int MAX_CANDIDATES = 3;
  private static final double NEARBY = 1.1;

  /**
   * What was found.
   *
   * @param candidates up to three, best first; none where the text has no word
   */
  record Finding(List<Candidate> candidates) {
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
      return new Finding(List.of());
    }
    Ranking ranking = nearer(classifier.rank(words, language), within);
    List<Candidate> candidates = new ArrayList<>();
    TopicId same = verbatim.get(words);
    if (same != null) {
      candidates.add(new Candidate(same, 1));
    }
    for (int place = 0; place < ranking.scores().size(); place++) {
      TopicId topic = ranking.scores().get(place).topic();
      if (candidates.size() < MAX_CANDIDATES && !topic.equals(same)) {
        candidates.add(new Candidate(topic, Confidence.of(ranking, place)));
      }
    }
    return new Finding(List.copyOf(candidates));
  }

  private Ranking nearer(Ranking ranking, Optional<TopicId> within) {
    Set<TopicId> near = within.map(this::neighbours).orElse(Set.of());
    if (near.isEmpty()) {
      return ranking;
    }
    List<Score> scores =
        ranking.scores().stream()
            .map(
                score ->
                    near.contains(score.topic())
                        ? new Score(score.topic(), Math.min(score.score() * NEARBY, 1))
                        : score)
            .sorted(Comparator.comparingDouble((Score score) -> -score.score()))
            .toList();
    return new Ranking(scores, ranking.coverage());
  }

  /** The topic itself, those below it and those beside it. */
  private Set<TopicId> neighbours(TopicId id) {
    Set<TopicId> near = new HashSet<>(List.of(id));
    catalog.find(id).map(Topic::topics).ifPresent(near::addAll);
    catalog.parentOf(id).map(Topic::topics).ifPresent(near::addAll);
    return near;
  }
}
