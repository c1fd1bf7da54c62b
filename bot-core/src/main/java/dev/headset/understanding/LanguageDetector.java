package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells the language of a text by its words and the pieces of them, learned from what the operator
 * wrote in each language and from the commonest words of languages that we have lists of.
 */
final class LanguageDetector {

  /** How much likelier than any other a language must be, as the logarithm of the odds. */
  private static final double SURE = 1.5;

  /** The same where no word of it is known: more than a single made-up word can reach. */
  private static final double GUESS = 5;

  /** A word that no language knows counts where one has so much of it in other words. */
  private static final double RESEMBLANCE = 0.7;

  private static final double KNOWN_WORD = 2;
  private static final double MAX_PER_WORD = 4;
  private static final int MAX_WORDS = 200;
  private static final int PIECE = 3;
  private static final double SMOOTHING = 0.5;

  private static final class Profile {
    private final Map<String, Integer> pieces = new HashMap<>();
    private final Set<String> words = new HashSet<>();
    private final Set<Integer> letters = new HashSet<>();
    private int total;

    private void learn(String word) {
      words.add(word);
      word.codePoints().forEach(letters::add);
      for (String piece : pieces(word)) {
        pieces.merge(piece, 1, Integer::sum);
        total++;
      }
    }

    private boolean resembles(String word) {
      List<String> parts = pieces(word);
      long seen = parts.stream().filter(pieces::containsKey).count();
      return seen >= RESEMBLANCE * parts.size();
    }

    private double likelihood(String word, int kinds) {
      double sum = 0;
      for (String piece : pieces(word)) {
        double count = pieces.getOrDefault(piece, 0) + SMOOTHING;
        sum += Math.log(count / (total + SMOOTHING * kinds));
      }
      return sum;
    }
  }

  private final Map<Language, Profile> profiles = new LinkedHashMap<>();
  private final int kinds;

  private LanguageDetector(Map<Language, Profile> profiles) {
    this.profiles.putAll(profiles);
    this.kinds =
        (int)
            profiles.values().stream()
                .flatMap(profile -> profile.pieces.keySet().stream())
                .distinct()
                .count();
  }

  static LanguageDetector train(PhraseBook phrases, TopicCatalog topics, List<Language> languages) {
    Map<Language, Profile> profiles = new LinkedHashMap<>();
    for (Language language : languages) {
      Profile profile = new Profile();
      Lexicon lexicon = Lexicon.of(language);
      lexicon.common().forEach(profile::learn);
      lexicon.ordinary().forEach(profile::learn);
      lexicon.polite().forEach(profile::learn);
      phrases.patterns().getOrDefault(language, Map.of()).values().stream()
          .flatMap(List::stream)
          .flatMap(source -> Tokenizer.tokens(source).stream())
          .forEach(token -> learn(profile, token));
      TopicText.raw(topics, language).stream()
          .flatMap(text -> Tokenizer.tokens(text).stream())
          .forEach(token -> learn(profile, token));
      profiles.put(language, profile);
    }
    return new LanguageDetector(profiles);
  }

  /** Both spellings, since many type without diacritics. */
  private static void learn(Profile profile, Token token) {
    if (token.isWord()) {
      profile.learn(token.lower());
      if (!token.folded().equals(token.lower())) {
        profile.learn(token.folded());
      }
    }
  }

  /** The language of a text, where it can be told. */
  Optional<Language> detect(List<Token> tokens) {
    List<String> words =
        tokens.stream()
            .filter(Token::isWord)
            .map(Token::lower)
            .limit(MAX_WORDS)
            .distinct()
            .toList();
    Map<Language, Double> scores = new LinkedHashMap<>();
    profiles.keySet().forEach(language -> scores.put(language, 0.0));
    words.forEach(word -> weigh(word, scores));
    return scores.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .filter(language -> lead(language, scores) >= (isCertain(language, words) ? SURE : GUESS));
  }

  private static double lead(Language best, Map<Language, Double> scores) {
    return scores.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(best))
        .mapToDouble(entry -> scores.get(best) - entry.getValue())
        .min()
        .orElse(MAX_PER_WORD);
  }

  /** Whether some word, or some letter, is this language's and no other's. */
  private boolean isCertain(Language language, List<String> words) {
    return words.stream().anyMatch(word -> only(language, each -> each.words.contains(word)))
        || words.stream()
            .flatMapToInt(String::codePoints)
            .anyMatch(letter -> only(language, each -> each.letters.contains(letter)));
  }

  private boolean only(Language language, Predicate<Profile> has) {
    return profiles.entrySet().stream()
        .allMatch(entry -> has.test(entry.getValue()) == entry.getKey().equals(language));
  }

  /**
   * One word decides only so much, or a name would outweigh the sentence around it; and one that
   * several languages have, such as a brand's, decides nothing.
   */
  private void weigh(String word, Map<Language, Double> scores) {
    long speakers = profiles.values().stream().filter(each -> each.words.contains(word)).count();
    if (speakers > 1) {
      return;
    }
    Map<Language, Double> likelihoods = new HashMap<>();
    profiles.forEach(
        (language, profile) ->
            likelihoods.put(
                language,
                profile.likelihood(word, kinds) + (profile.words.contains(word) ? KNOWN_WORD : 0)));
    if (speakers == 0 && profiles.values().stream().noneMatch(each -> each.resembles(word))) {
      return;
    }
    double most = likelihoods.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    scores.replaceAll(
        (language, score) -> score + Math.max(likelihoods.get(language) - most, -MAX_PER_WORD));
  }

  private static List<String> pieces(String word) {
    String padded = ' ' + word + ' ';
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from + PIECE <= padded.length(); from++) {
      pieces.add(padded.substring(from, from + PIECE));
    }
    return pieces;
  }
}
