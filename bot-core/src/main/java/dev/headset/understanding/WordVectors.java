package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What words mean in general, as directions in a space: words that mean about the same point about
 * the same way, so that an example with one of them helps to understand another. The directions
 * belong to English words; those of another language have the directions of their English.
 */
public final class WordVectors {

  /** Knows no word. */
  public static final WordVectors NONE = new WordVectors(0, List.of(), new byte[0], Map.of());

  private static final Language ENGLISH = new Language("en");
  private static final int MOST_CUT = 3;
  private static final int LEAST_LEFT = 3;

  private final int size;
  private final Map<String, Integer> rows;
  private final byte[] weights;
  private final Map<Language, Glossary> glossaries;

  private WordVectors(
      int size, List<String> words, byte[] weights, Map<Language, Glossary> glossaries) {
    this.size = size;
    this.rows = new HashMap<>(2 * words.size());
    for (String word : words) {
      rows.put(word, rows.size());
    }
    this.weights = weights;
    this.glossaries = glossaries;
  }

  /**
   * Of a list of English words.
   *
   * @param words folded, each once
   * @param weights the direction of each word, one behind the other, each of the same length; kept,
   *     not copied
   * @param glossaries for another language lines with a folded word, or with a star the beginning
   *     of words, and behind it one or two English words
   * @throws IllegalArgumentException where the weights are not the same number for each word, or a
   *     glossary's line has no English
   */
  public static WordVectors of(
      List<String> words, byte[] weights, Map<Language, List<String>> glossaries) {
    if (words.isEmpty() || weights.length % words.size() != 0) {
      throw new IllegalArgumentException(weights.length + " weights of " + words.size() + " words");
    }
    Map<Language, Glossary> read = new HashMap<>();
    glossaries.forEach((language, lines) -> read.put(language, new Glossary(lines)));
    return new WordVectors(weights.length / words.size(), words, weights, read);
  }

  /** How many weights a direction has. */
  int size() {
    return size;
  }

  /**
   * Whether a word is known as it is written.
   *
   * @param word folded
   */
  boolean knows(String word, Language language) {
    return rows.containsKey(word) || !english(word, language).isEmpty();
  }

  /**
   * The direction of a word, or of the word whose ending it has.
   *
   * @param word folded
   * @param language what the text is in; an English word may stand in any text
   */
  Optional<float[]> of(String word, Language language) {
    List<String> english = english(word, language);
    return english.isEmpty() ? row(word).map(this::direction) : mean(english);
  }

  private List<String> english(String word, Language language) {
    Glossary glossary = language.equals(ENGLISH) ? null : glossaries.get(language);
    return glossary == null ? List.of() : glossary.english(word);
  }

  private Optional<float[]> mean(List<String> words) {
    float[] sum = new float[size];
    boolean any = false;
    for (String word : words) {
      Optional<Integer> row = row(word);
      any |= row.isPresent();
      row.ifPresent(at -> add(at, 1f / words.size(), sum));
    }
    return any ? Optional.of(sum) : Optional.empty();
  }

  private float[] direction(int row) {
    float[] direction = new float[size];
    add(row, 1, direction);
    return direction;
  }

  private void add(int row, float factor, float[] sum) {
    for (int at = 0; at < size; at++) {
      sum[at] += factor * weights[row * size + at] / Byte.MAX_VALUE;
    }
  }

  private Optional<Integer> row(String word) {
    Integer row = rows.get(word);
    for (int cut = 1; row == null && cut <= MOST_CUT && word.length() - cut >= LEAST_LEFT; cut++) {
      String begin = word.substring(0, word.length() - cut);
      row = rows.getOrDefault(begin, rows.get(begin + "e"));
    }
    return Optional.ofNullable(row);
  }
}
