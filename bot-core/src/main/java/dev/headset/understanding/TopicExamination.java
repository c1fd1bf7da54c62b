package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicReport.Confusion;
import dev.headset.understanding.TopicReport.Figures;
import dev.headset.understanding.TopicReport.HeldOut;
import dev.headset.understanding.TopicReport.Outcome;
import dev.headset.understanding.Verdict.Candidate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/** Understands each example by what was learned without it, and counts what came of it. */
final class TopicExamination {

  private static final int PARTS = 10;

  /** With more examples than this each part costs so much that fewer have to do. */
  private static final int MANY = 3_000;

  private static final int PARTS_OF_MANY = 3;
  private static final int BINS = 10;

  private final TopicCatalog catalog;
  private final List<Language> languages;
  private final Knowledge knowledge;
  private final Thresholds suggested;
  private final Thresholds thresholds;

  TopicExamination(
      TopicCatalog catalog,
      List<Language> languages,
      Optional<Thresholds> set,
      Knowledge knowledge) {
    this.catalog = catalog;
    this.languages = languages;
    this.knowledge = knowledge;
    this.suggested = learned(catalog, Optional.empty()).thresholds(languages.get(0));
    this.thresholds = set.orElse(suggested);
  }

  TopicReport report() {
    List<HeldOut> examples = heldOut();
    return new TopicReport(
        catalog.topics().values().stream().map(topic -> figures(topic, examples)).toList(),
        confusions(examples),
        examples,
        thresholds,
        suggested,
        calibrationError(examples));
  }

  private TrainedUnderstanding learned(TopicCatalog from, Optional<Thresholds> by) {
    return TrainedUnderstanding.train(
        PhraseBook.empty(), from, languages, by, knowledge, SideBySide.ONE_BY_ONE);
  }

  private List<HeldOut> heldOut() {
    List<Example> all = Example.all(catalog, languages);
    int parts = all.size() > MANY ? PARTS_OF_MANY : PARTS;
    HeldOut[] held = new HeldOut[all.size()];
    for (int part = 0; part < Math.min(parts, all.size()); part++) {
      Understanding rest =
          learned(Example.without(catalog, all, part, parts), Optional.of(thresholds));
      for (int at = part; at < all.size(); at += parts) {
        held[at] = held(all.get(at), rest);
      }
    }
    return List.of(held);
  }

  private HeldOut held(Example example, Understanding rest) {
    Utterance utterance = new Utterance(example.text(), example.language(), true, Optional.empty());
    List<Candidate> candidates = rest.understand(utterance).candidates();
    return new HeldOut(
        example.topic(),
        example.language(),
        example.number(),
        example.text(),
        candidates,
        outcome(example.topic(), candidates));
  }

  private Outcome outcome(TopicId topic, List<Candidate> candidates) {
    double best = candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    if (candidates.isEmpty() || best < thresholds.unsure()) {
      return Outcome.NOT_UNDERSTOOD;
    }
    boolean first = candidates.get(0).topic().equals(topic);
    if (best >= thresholds.sure()) {
      return first ? Outcome.RIGHT_AT_ONCE : Outcome.ELSEWHERE;
    }
    boolean among = candidates.stream().anyMatch(each -> each.topic().equals(topic));
    return among ? Outcome.OFFERED : Outcome.NOT_UNDERSTOOD;
  }

  private Figures figures(Topic topic, List<HeldOut> examples) {
    List<HeldOut> own = examples.stream().filter(each -> each.topic().equals(topic.id())).toList();
    Map<Language, Integer> counts = new LinkedHashMap<>();
    languages.forEach(
        language ->
            counts.put(language, topic.examples().getOrDefault(language, List.of()).size()));
    Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    for (Outcome each : Outcome.values()) {
      outcomes.put(each, (int) own.stream().filter(held -> held.outcome() == each).count());
    }
    long right = own.stream().filter(HeldOut::isRight).count();
    long taken = examples.stream().filter(each -> looksLike(each, topic.id())).count();
    return new Figures(topic.id(), counts, outcomes, share(right, taken), share(right, own.size()));
  }

  private static OptionalDouble share(long part, long of) {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / of);
  }

  private static boolean looksLike(HeldOut example, TopicId topic) {
    return example.best().filter(each -> each.topic().equals(topic)).isPresent();
  }

  private static List<Confusion> confusions(List<HeldOut> examples) {
    Map<Set<String>, List<HeldOut>> pairs = new LinkedHashMap<>();
    for (HeldOut each : examples) {
      if (!each.isRight() && each.best().isPresent()) {
        String other = each.best().get().topic().value();
        Set<String> pair = new TreeSet<>(List.of(each.topic().value(), other));
        pairs.computeIfAbsent(pair, any -> new ArrayList<>()).add(each);
      }
    }
    return pairs.values().stream()
        .map(held -> confusion(held))
        .sorted(Comparator.comparingInt((Confusion each) -> each.examples().size()).reversed())
        .toList();
  }

  private static Confusion confusion(List<HeldOut> held) {
    HeldOut first = held.get(0);
    return new Confusion(first.topic(), first.best().orElseThrow().topic(), held);
  }

  private static double calibrationError(List<HeldOut> examples) {
    double[] promised = new double[BINS];
    double[] right = new double[BINS];
    for (HeldOut each : examples) {
      double confidence = each.best().map(Candidate::confidence).orElse(0.0);
      int bin = Math.min(BINS - 1, (int) (confidence * BINS));
      promised[bin] += confidence;
      right[bin] += each.isRight() ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(promised[bin] - right[bin]);
    }
    return examples.isEmpty() ? 0 : error / examples.size();
  }
}
