package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.understanding.PhraseFinder.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Finds the phrases of every class and language in a text. */
final class PhraseMatcher {

  /** What a "not" before it turns around. A "no" is no wish, and distress stays distress. */
  private static final Set<PhraseClass> WISHES =
      Set.of(
          PhraseClass.ASSOCIATE, PhraseClass.MANAGER, PhraseClass.CHANGE_TOPIC, PhraseClass.THANKS);

  private static final Set<PhraseClass> YES_AND_NO = Set.of(PhraseClass.YES, PhraseClass.NO);

  /** So many tokens, and a language that was detected is the language. */
  private static final int ENOUGH_TO_BE_SURE = 4;

  private record Pattern(
      PhraseClass phraseClass, Language language, boolean exception, PhraseFinder finder) {}

  private final PhraseWords words;
  private final List<Pattern> patterns;

  /** By the number of a word, the patterns that can begin with it. */
  private final Map<Integer, BitSet> byOpener = new HashMap<>();

  private final Map<Language, BitSet> byLanguage = new HashMap<>();

  private PhraseMatcher(PhraseWords words, List<Pattern> patterns) {
    this.words = words;
    this.patterns = patterns;
    for (int at = 0; at < patterns.size(); at++) {
      int place = at;
      Pattern pattern = patterns.get(at);
      byLanguage.computeIfAbsent(pattern.language(), first -> new BitSet()).set(at);
      pattern.finder().openers().stream()
          .forEach(word -> byOpener.computeIfAbsent(word, first -> new BitSet()).set(place));
    }
  }

  /**
   * Reads all patterns.
   *
   * @param ordinary words that are never taken for typing errors of others
   */
  static PhraseMatcher of(PhraseBook book, Set<String> ordinary) {
    PhraseWords words = new PhraseWords(ordinary);
    List<Pattern> patterns = new ArrayList<>();
    book.patterns()
        .forEach(
            (language, classes) -> {
              BitSet polite = politeWords(language, words);
              classes.forEach(
                  (phraseClass, sources) ->
                      sources.stream()
                          .map(PhrasePattern::parse)
                          .map(
                              pattern ->
                                  new Pattern(
                                      phraseClass,
                                      language,
                                      pattern.isException(),
                                      new PhraseFinder(pattern, language, words, polite)))
                          .forEach(patterns::add));
            });
    return new PhraseMatcher(words, List.copyOf(patterns));
  }

  /**
   * Which tokens belong to a phrase of which class, by their places in the text. A word that is a
   * yes in one language and a no in another is what it is in the text's own.
   *
   * @param language the text's, or the conversation's where it can't be told
   * @param detected the text's language, where it can be told; phrases of others then don't count
   */
  Map<PhraseClass, BitSet> find(PhraseText text, Language language, Optional<Language> detected) {
    List<Pattern> candidates = patternsFor(text, detected);
    Map<PhraseClass, BitSet> exceptions = exceptions(text, candidates);
    Map<PhraseClass, BitSet> found = new EnumMap<>(PhraseClass.class);
    Set<PhraseClass> own = EnumSet.noneOf(PhraseClass.class);
    for (Pattern pattern : candidates) {
      if (!pattern.exception()) {
        BitSet excepted = exceptions.getOrDefault(pattern.phraseClass(), new BitSet());
        pattern.finder().find(text).stream()
            .filter(span -> excepted.get(span.from(), span.to()).isEmpty())
            .filter(span -> !isNegated(pattern, span, text))
            .forEach(
                span -> {
                  mark(found, pattern.phraseClass(), span);
                  if (pattern.language().equals(language)) {
                    own.add(pattern.phraseClass());
                  }
                });
      }
    }
    if (found.keySet().containsAll(YES_AND_NO) && own.stream().anyMatch(YES_AND_NO::contains)) {
      found.keySet().removeIf(each -> YES_AND_NO.contains(each) && !own.contains(each));
    }
    return found;
  }

  /** Which tokens belong to an exception of a class: there no phrase of it is heard. */
  Map<PhraseClass, BitSet> exceptions(PhraseText text, Optional<Language> detected) {
    return exceptions(text, patternsFor(text, detected));
  }

  private static Map<PhraseClass, BitSet> exceptions(PhraseText text, List<Pattern> patterns) {
    Map<PhraseClass, BitSet> exceptions = new EnumMap<>(PhraseClass.class);
    patterns.stream()
        .filter(Pattern::exception)
        .forEach(
            pattern ->
                pattern
                    .finder()
                    .find(text)
                    .forEach(span -> mark(exceptions, pattern.phraseClass(), span)));
    return exceptions;
  }

  /** A text as the phrases see it. */
  PhraseText read(List<Token> tokens) {
    return PhraseText.of(tokens, words);
  }

  /** Those that can stand in the text: a word that they begin with is there. */
  private List<Pattern> patternsFor(PhraseText text, Optional<Language> detected) {
    BitSet possible = new BitSet(patterns.size());
    text.standFor().stream().mapToObj(byOpener::get).filter(Objects::nonNull).forEach(possible::or);
    boolean sure = detected.isPresent() && text.size() >= ENOUGH_TO_BE_SURE;
    if (sure && byLanguage.containsKey(detected.get())) {
      possible.and(byLanguage.get(detected.get()));
    }
    return possible.stream().mapToObj(patterns::get).toList();
  }

  private static boolean isNegated(Pattern pattern, Span span, PhraseText text) {
    return WISHES.contains(pattern.phraseClass())
        && Negation.before(span.from(), text, Lexicon.of(pattern.language()));
  }

  private static void mark(Map<PhraseClass, BitSet> found, PhraseClass phraseClass, Span span) {
    found.computeIfAbsent(phraseClass, unused -> new BitSet()).set(span.from(), span.to());
  }

  private static BitSet politeWords(Language language, PhraseWords words) {
    BitSet polite = new BitSet();
    Lexicon.of(language)
        .polite()
        .forEach(word -> polite.set(words.add(language, new PhraseNode.Word(word, false), false)));
    return polite;
  }
}
