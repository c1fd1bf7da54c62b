package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its words and the pieces of them, learned from what the operator
 * wrote in each language and from the commonest words of languages that we have lists of.
 */
final class LanguageDetector {

  /** How much likelier than any other a language must be, as the logarithm of the odds. */
  private static final double SURE = 1.5;

  private static final double KNOWN_WORD = 2;
  private static final double MAX_PER_WORD = 4;
  private static final int MAX_WORDS = 200;
  private static final int PIECE = 3;
  private static final double SMOOTHING = 0.5;

  private static final class Profile {
    private final Map<String, Integer> pieces = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();
    private int total;

    private void learn(String word) {
      words.merge(word, 1, Integer::sum);
      for (String piece : pieces(word)) {
        pieces.merge(piece, 1, Integer::sum);
        total++;
      }
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
    Map<Language, Double> scores = new LinkedHashMap<>();
    profiles.keySet().forEach(language -> scores.put(language, 0.0));
    tokens.stream()
        .filter(Token::isWord)
        .limit(MAX_WORDS)
        .forEach(token -> weigh(token.lower(), scores));
    Optional<Language> best =
        scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    return best.filter(language -> isSure(language, scores));
  }

  private static boolean isSure(Language best, Map<Language, Double> scores) {
    return scores.entrySet().stream()
        .filter(entry -> !entry.getKey().equals(best))
        .allMatch(entry -> scores.get(best) - entry.getValue() >= SURE);
  }

  /** One word decides only so much, or a name would outweigh the sentence around it. */
  private void weigh(String word, Map<Language, Double> scores) {
    Map<Language, Double> likelihoods = new HashMap<>();
    profiles.forEach(
        (language, profile) ->
            likelihoods.put(
                language,
                profile.likelihood(word, kinds)
                    + (profile.words.containsKey(word) ? KNOWN_WORD : 0)));
    double most = likelihoods.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    scores.replaceAll(
        (language, score) -> score + Math.max(likelihoods.get(language) - most, -MAX_PER_WORD));
  }

  private static List<String> pieces(String word) {
    String padded = ' ' + word + ' ';
    List<String> pieces = new java.util.ArrayList<>();
    for (int from = 0; from + PIECE <= padded.length(); from++) {
      pieces.add(padded.substring(from, from + PIECE));
    }
    return pieces;
  }
}
