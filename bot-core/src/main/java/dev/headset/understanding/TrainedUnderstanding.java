package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicFinder.Finding;
import dev.headset.understanding.Verdict.Candidate;
import dev.headset.understanding.Verdict.Kind;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understanding learned from the operator's own phrases, bubbles and examples. What is word for
 * word a bubble or an example is its topic; else phrases come first, since they are the surest,
 * then topics by the words that no phrase has taken.
 */
public final class TrainedUnderstanding implements Understanding {

  private static final int MAX_CANDIDATES = 3;

  /** They say something of what was said before, and nothing without it. */
  private static final Set<PhraseClass> IN_CONTEXT =
      Set.of(PhraseClass.CORRECTION, PhraseClass.NOT_HELPED);

  /**
   * A topic less sure than this does not stand against a wish: to miss one is the worse mistake.
   */
  private static final double SURE_AGAINST_A_WISH = 0.85;

  private static final Set<Kind> ABOUT_TOPICS = Set.of(Kind.TOPIC, Kind.CONFIRM, Kind.UNKNOWN);

  private final PhraseMatcher phrases;
  private final Wishes wishes;
  private final TopicsByLanguage topics;
  private final LanguageDetector languages;
  private final Set<Language> spoken;

  private TrainedUnderstanding(
      PhraseMatcher phrases,
      Wishes wishes,
      TopicsByLanguage topics,
      LanguageDetector languages,
      List<Language> spoken) {
    this.phrases = phrases;
    this.wishes = wishes;
    this.topics = topics;
    this.languages = languages;
    this.spoken = Set.copyOf(spoken);
  }

  /**
   * Learns from what the operator wrote. Takes a few seconds for 500 topics with 20,000 examples, a
   * fraction of one for a few dozen.
   *
   * @param languages every language of the bot, the default first
   * @throws PhraseSyntaxException where a pattern can't be read; {@link PhrasePattern#parse} tells
   *     of each beforehand
   */
  public static Understanding train(
      PhraseBook phrases, TopicCatalog topics, List<Language> languages) {
    return train(
        phrases, topics, languages, Optional.empty(), Knowledge.NONE, SideBySide.ONE_BY_ONE);
  }

  /**
   * Learns from what the operator wrote, with thresholds that the operator set; where there are
   * none they come from the examples, by holding out some of them.
   *
   * @param knowledge of words and sentences, beyond what the examples teach
   * @param sideBySide how to do what takes time
   */
  public static TrainedUnderstanding train(
      PhraseBook phrases,
      TopicCatalog topics,
      List<Language> languages,
      Optional<Thresholds> thresholds,
      Knowledge knowledge,
      SideBySide sideBySide) {
    Set<String> ordinary = new HashSet<>();
    for (Language language : languages) {
      ordinary.addAll(Lexicon.of(language).common());
      ordinary.addAll(Lexicon.of(language).ordinary());
      ordinary.addAll(Lexicon.of(language).polite());
    }
    return sideBySide.both(
        () -> Wishes.train(phrases, topics, languages, ordinary),
        () -> TopicsByLanguage.train(topics, languages, ordinary, thresholds, knowledge),
        (wishes, found) ->
            new TrainedUnderstanding(
                PhraseMatcher.of(phrases, ordinary),
                wishes,
                found,
                LanguageDetector.train(phrases, topics, languages),
                languages));
  }

  @Override
  public Verdict understand(Utterance utterance) {
    List<Token> tokens = Tokenizer.tokens(utterance.text());
    Optional<Language> detected = detect(utterance, tokens);
    Language language = detected.orElse(utterance.language());
    PhraseText text = phrases.read(tokens);
    Map<PhraseClass, BitSet> found = phrases.find(text, language, detected);
    if (utterance.within().isEmpty()) {
      found.keySet().removeAll(IN_CONTEXT);
    }
    Set<PhraseClass> heard = new HashSet<>(found.keySet());
    found.remove(PhraseClass.NOT_HELPED);
    List<String> words = words(text, new BitSet());
    TopicFinder finder = topics.in(language).finder();
    Optional<float[]> meaning = finder.meaning(utterance.text(), language);
    Finding all = finder.find(words, language, meaning, utterance.within());
    if (all.verbatim()) {
      return verdict(language, Kind.TOPIC, heard, all);
    }
    addWishes(found, text, detected, sure(all, thresholds(language)));
    heard.addAll(found.keySet());
    BitSet taken = taken(found);
    List<String> others = words(text, taken);
    Finding rest =
        others.equals(words) ? all : finder.find(others, language, meaning, utterance.within());
    if (heard.contains(PhraseClass.CORRECTION) && denies(text, language, utterance, rest)) {
      rest = rest.without(utterance.within().get());
      return verdict(language, Kind.UNKNOWN, heard, rest);
    }
    Kind kind = new Reading(text, found, language, thresholds(language)).kind(rest);
    if (ABOUT_TOPICS.contains(kind) && !heard.contains(PhraseClass.CORRECTION)) {
      List<Candidate> several =
          new SeveralProblems(finder, thresholds(language)).in(text, taken, language, rest);
      if (!several.isEmpty()) {
        return severalProblems(language, heard, several, rest);
      }
    }
    return verdict(language, kind, heard, rest.isEmpty() ? all : rest);
  }

  /** "I didn't mean the refund", where that is the topic at hand, says what is not meant. */
  private static boolean denies(
      PhraseText text, Language language, Utterance utterance, Finding finding) {
    Set<String> negators = Lexicon.of(language).negators();
    return finding.candidates().stream()
            .findFirst()
            .filter(best -> utterance.within().equals(Optional.of(best.topic())))
            .isPresent()
        && text.tokens().stream().anyMatch(token -> negators.contains(token.folded()));
  }

  /** Each is sure, and which to begin with is for the customer to say. */
  private static Verdict severalProblems(
      Language language, Set<PhraseClass> heard, List<Candidate> several, Finding rest) {
    List<TopicId> told = several.stream().map(Candidate::topic).toList();
    List<Candidate> candidates =
        Stream.concat(
                several.stream(),
                rest.candidates().stream().filter(each -> !told.contains(each.topic())))
            .sorted(Comparator.comparingDouble(each -> -each.confidence()))
            .limit(MAX_CANDIDATES)
            .toList();
    Candidate best = candidates.get(0);
    return new Verdict(
        language,
        Kind.CONFIRM,
        Optional.of(best.topic()),
        best.confidence(),
        candidates,
        heard,
        told);
  }

  /** From what confidence on a topic is acted on or asked about, in the language. */
  Thresholds thresholds(Language language) {
    return topics.in(language).thresholds();
  }

  /** A manager may be asked for beside a person: "not an agent, your boss". */
  private void addWishes(
      Map<PhraseClass, BitSet> found,
      PhraseText text,
      Optional<Language> detected,
      Optional<TopicId> sure) {
    if (found.containsKey(PhraseClass.MANAGER)) {
      return;
    }
    BitSet associate = found.getOrDefault(PhraseClass.ASSOCIATE, new BitSet());
    wishes
        .hear(text.tokens(), detected, sure, phrases.exceptions(text, detected))
        .forEach(
            (wish, words) -> {
              if (!words.intersects(associate)) {
                found.computeIfAbsent(wish, unused -> new BitSet()).or(words);
              }
            });
  }

  private static Optional<TopicId> sure(Finding all, Thresholds thresholds) {
    double least = Math.max(SURE_AGAINST_A_WISH, thresholds.sure());
    return all.candidates().stream()
        .filter(best -> best.confidence() >= least)
        .map(Candidate::topic)
        .findFirst();
  }

  private Optional<Language> detect(Utterance utterance, List<Token> tokens) {
    boolean fixed = utterance.languageFixed() && spoken.contains(utterance.language());
    return fixed ? Optional.empty() : languages.detect(tokens);
  }

  private static Verdict verdict(
      Language language, Kind kind, Set<PhraseClass> phrases, Finding finding) {
    List<Candidate> candidates = finding.candidates();
    boolean onTopic = kind == Kind.TOPIC || kind == Kind.CONFIRM;
    Optional<TopicId> topic =
        onTopic ? candidates.stream().findFirst().map(Candidate::topic) : Optional.empty();
    double best = candidates.isEmpty() ? 0 : candidates.get(0).confidence();
    return new Verdict(
        language, kind, topic, confidence(kind, best), candidates, phrases, List.of());
  }

  private static double confidence(Kind kind, double topic) {
    return switch (kind) {
      case TOPIC, CONFIRM, UNKNOWN -> topic;
      case ASSOCIATE, MANAGER, CHANGE_TOPIC, SMALL_TALK -> Reading.PHRASE_CONFIDENCE;
    };
  }

  private static BitSet taken(Map<PhraseClass, BitSet> found) {
    BitSet taken = new BitSet();
    found.values().forEach(taken::or);
    return taken;
  }

  private static List<String> words(PhraseText text, BitSet without) {
    return java.util.stream.IntStream.range(0, text.size())
        .filter(at -> !without.get(at) && text.token(at).isWord())
        .mapToObj(at -> text.token(at).folded())
        .toList();
  }
}
