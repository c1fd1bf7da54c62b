package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What must be known of a language beyond what the operator's examples teach. All words lower case,
 * without diacritics and apostrophes.
 *
 * @param common words that are everywhere and tell nothing about the subject
 * @param ordinary words that are no typing errors of other words
 * @param polite words that may surround a wish or an answer without adding to it
 * @param negators words that turn a wish around
 * @param carriers words that may stand between a negator and the wish
 * @param joiners words that another clause begins with
 * @param stem takes endings off a folded word
 */
record Lexicon(
    Set<String> common,
    Set<String> ordinary,
    Set<String> polite,
    Set<String> negators,
    Set<String> carriers,
    Set<String> joiners,
    UnaryOperator<String> stem) {

  private static final Lexicon UNKNOWN =
      new Lexicon(
          Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), UnaryOperator.identity());

  /** What is known of a language; nothing for one that we have no lists of. */
  static Lexicon of(Language language) {
    return switch (language.code()) {
      case "en" -> EnglishWords.LEXICON;
      case "pl" -> PolishWords.LEXICON;
      default -> UNKNOWN;
    };
  }

  /** The words of several lines, parted by spaces. */
  static Set<String> words(String... lines) {
    return Set.copyOf(
        List.of(String.join(" ", lines).trim().split(" +")).stream().distinct().toList());
  }
}
