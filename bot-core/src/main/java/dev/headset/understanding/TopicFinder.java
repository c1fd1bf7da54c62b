package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicClassifier.Ranking;
import dev.headset.understanding.Verdict.Candidate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

    Finding without(TopicId topic) {
      return new Finding(
          candidates.stream().filter(each -> !each.topic().equals(topic)).toList(), false);
    }

    double confidence() {
      return candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    }
  }

  private final TopicCatalog catalog;
  private final TopicClassifier classifier;
  private final Calibration calibration;
  private final Map<List<String>, TopicId> verbatim;

  private TopicFinder(
      TopicCatalog catalog,
      TopicClassifier classifier,
      Calibration calibration,
      Map<List<String>, TopicId> verbatim) {
    this.catalog = catalog;
    this.classifier = classifier;
    this.calibration = calibration;
    this.verbatim = verbatim;
  }

  static TopicFinder train(
      TopicCatalog catalog, List<Language> languages, Set<String> ordinary, Knowledge knowledge) {
    List<TopicText> texts = TopicText.all(catalog, languages);
    Map<List<String>, TopicId> verbatim = new HashMap<>();
    texts.forEach(text -> verbatim.putIfAbsent(text.words(), text.topic()));
    TopicClassifier classifier =
        TopicClassifier.train(texts, Chatter.in(languages), ordinary, knowledge);
    return new TopicFinder(catalog, classifier, Calibration.of(classifier.held()), verbatim);
  }

  /** From what confidence on a topic is acted on or asked about, going by what it learned from. */
  Thresholds thresholds() {
    return Thresholds.of(classifier.held(), calibration);
  }

  /** What a text means as a whole; empty where nobody can tell. */
  Optional<float[]> meaning(String text, Language language) {
    return classifier.meaning(text, language);
  }

  /**
   * What a text may be about.
   *
   * @param words folded
   * @param language what they are in
   * @param meaning of the whole text
   */
  Finding find(
      List<String> words, Language language, Optional<float[]> meaning, Optional<TopicId> within) {
    if (words.isEmpty()) {
      return new Finding(List.of(), false);
    }
    Ranking ranking = classifier.rank(words, language, meaning);
    double[] shares = TopicWeights.softmax(nearer(ranking, within));
    Optional<TopicId> same = Optional.ofNullable(verbatim.get(words));
    return new Finding(candidates(ranking.topics(), shares, same), same.isPresent());
  }

  /** Whether it only leads to others: "something about my account" is no problem yet. */
  boolean isMenu(TopicId id) {
    return catalog.find(id).filter(topic -> !topic.topics().isEmpty()).isPresent();
  }

  /** Whether one of two topics is the other, or stands somewhere below it. */
  boolean areOne(TopicId one, TopicId other) {
    return isWithin(one, other) || isWithin(other, one);
  }

  boolean isWithin(TopicId below, TopicId above) {
    Set<TopicId> seen = new HashSet<>();
    Optional<TopicId> at = Optional.of(below);
    while (at.isPresent() && seen.add(at.get())) {
      if (at.get().equals(above)) {
        return true;
      }
      at = catalog.parentOf(at.get()).map(Topic::id);
    }
    return false;
  }

  private List<Candidate> candidates(
      List<TopicId> topics, double[] shares, Optional<TopicId> same) {
    Stream<Candidate> likely =
        IntStream.range(0, topics.size())
            .boxed()
            .sorted(Comparator.comparingDouble(place -> -shares[place]))
            .limit(MAX_CANDIDATES)
            .filter(place -> !same.equals(Optional.of(topics.get(place))))
            .map(place -> candidate(topics.get(place), shares[place], same.isPresent() ? REST : 1));
    return Stream.concat(same.map(topic -> new Candidate(topic, 1)).stream(), likely)
        .limit(MAX_CANDIDATES)
        .toList();
  }

  private Candidate candidate(TopicId topic, double share, double of) {
    return new Candidate(topic, calibration.confidence(share) * of);
  }

  private double[] nearer(Ranking ranking, Optional<TopicId> within) {
    Set<TopicId> near = within.map(this::neighbours).orElse(Set.of());
    double[] scores = ranking.scores().clone();
    for (int place = 0; place < ranking.topics().size(); place++) {
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
