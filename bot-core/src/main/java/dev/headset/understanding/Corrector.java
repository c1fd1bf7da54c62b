package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts right what is misspelt, by the words that the operator uses and those with a meaning. */
final class Corrector {

  private static final Meanings MEANINGS = Meanings.builtIn();

  /** Only a word with the same beginning is looked at, so that a long text is soon done with. */
  private final Map<Shape, List<String>> byShape = new HashMap<>();

  private final Set<String> known;
  private final Set<String> ordinary;
  private final WordVectors vectors;

  private record Shape(int length, char first) {}

  /**
   * Knows some words.
   *
   * @param known what misspelt words may be put right to, folded
   * @param ordinary more words that are right as they are
   * @param vectors of more such words
   */
  Corrector(Collection<String> known, Set<String> ordinary, WordVectors vectors) {
    this.known = Set.copyOf(known);
    this.ordinary = ordinary;
    this.vectors = vectors;
    for (String word : this.known) {
      if (!word.isEmpty()) {
        byShape
            .computeIfAbsent(new Shape(word.length(), word.charAt(0)), unused -> new ArrayList<>())
            .add(word);
      }
    }
    byShape.values().forEach(words -> words.sort(String::compareTo));
  }

  /**
   * Puts words right.
   *
   * @param words folded
   */
  List<String> correct(List<String> words, Language language) {
    return words.stream().map(word -> correct(word, language)).toList();
  }

  /**
   * The known word with the fewest errors in between, or the beginning of one with a meaning, or
   * the word itself where none is near.
   */
  private String correct(String folded, Language language) {
    int allowed = Spelling.allowed(folded.length());
    if (allowed == 0
        || known.contains(folded)
        || ordinary.contains(folded)
        || MEANINGS.knows(folded)
        || vectors.knows(folded, language)) {
      return folded;
    }
    long letters = Spelling.letters(folded);
    for (int errors = 1; errors <= allowed; errors++) {
      for (int length = folded.length() - errors; length <= folded.length() + errors; length++) {
        Shape shape = new Shape(length, folded.charAt(0));
        for (String word : byShape.getOrDefault(shape, List.of())) {
          long different = Spelling.letters(word) ^ letters;
          if (Long.bitCount(different) <= 2 * errors
              && Spelling.within(folded, word, errors, false)) {
            return word;
          }
        }
      }
    }
    return MEANINGS.likely(folded);
  }
}
