package dev.headset.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells what a word means, as the numbers of the lines of {@link Synonyms} that have it. */
final class Meanings {

  private static final Meanings BUILT_IN = new Meanings(Synonyms.MEANINGS);

  /** Shorter beginnings are like too many words to be told by a misspelt one. */
  private static final int MIN_MISSPELT = 5;

  private final Map<String, List<Integer>> words = new HashMap<>();
  private final Map<String, List<Integer>> beginnings = new HashMap<>();

  /** Those that a misspelt word may have, by their first letter. */
  private final Map<Character, List<String>> tellable;

  private final int longest;

  private Meanings(List<String> lines) {
    for (int line = 0; line < lines.size(); line++) {
      for (String word : lines.get(line).trim().split(" ", -1)) {
        boolean begins = word.endsWith("*");
        String letters = begins ? word.substring(0, word.length() - 1) : word;
        (begins ? beginnings : words)
            .computeIfAbsent(letters, unused -> new ArrayList<>())
            .add(line);
      }
    }
    tellable =
        beginnings.keySet().stream()
            .filter(begin -> begin.length() >= MIN_MISSPELT)
            .collect(Collectors.groupingBy(begin -> begin.charAt(0)));
    longest = beginnings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  static Meanings builtIn() {
    return BUILT_IN;
  }

  /** The meanings of a folded word; none where it is in no list. */
  List<Integer> of(String word) {
    List<Integer> found = new ArrayList<>(words.getOrDefault(word, List.of()));
    for (int length = 1; length <= Math.min(word.length(), longest); length++) {
      for (int meaning : beginnings.getOrDefault(word.substring(0, length), List.of())) {
        if (!found.contains(meaning)) {
          found.add(meaning);
        }
      }
    }
    return found;
  }

  boolean knows(String word) {
    return !of(word).isEmpty();
  }

  /** The beginning that a misspelt word has but for one error, or the word itself. */
  String likely(String word) {
    if (word.length() <= MIN_MISSPELT) {
      return word;
    }
    return tellable.getOrDefault(word.charAt(0), List.of()).stream()
        .filter(begin -> Spelling.within(word, begin, 1, true))
        .max(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .orElse(word);
  }
}
