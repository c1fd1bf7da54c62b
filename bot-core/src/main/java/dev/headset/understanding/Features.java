package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * What a classifier sees of a text: its pieces, which typing errors and endings change little; its
 * words, alone and in pairs; what its words mean to a customer; and where they point in general.
 */
record Features(Bag pieces, Bag words, Bag meanings, List<Sense> senses) {

  private static final int SHORTEST_PIECE = 2;
  private static final int LONGEST_PIECE = 4;
  private static final Meanings MEANINGS = Meanings.builtIn();

  /**
   * Where a word points.
   *
   * @param word its code in {@link #words}
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sense(long word, float[] direction) {}

  /**
   * The features of a text.
   *
   * @param written its words, folded
   * @param corrected the same, put right
   */
  static Features of(
      List<String> written, List<String> corrected, Language language, WordVectors vectors) {
    return new Features(
        Bag.pieces(written, SHORTEST_PIECE, LONGEST_PIECE),
        words(corrected),
        meanings(corrected),
        senses(corrected, language, vectors));
  }

  private static Bag words(List<String> corrected) {
    Bag.Builder words = new Bag.Builder(2 * corrected.size());
    long before = 0;
    for (String word : corrected) {
      long code = Bag.code(word);
      words.add(code);
      if (before != 0) {
        words.add(Bag.and(before, code));
      }
      before = code;
    }
    return words.build();
  }

  private static List<Sense> senses(
      List<String> corrected, Language language, WordVectors vectors) {
    List<Sense> senses = new ArrayList<>();
    for (String word : corrected) {
      vectors
          .of(word, language)
          .ifPresent(direction -> senses.add(new Sense(Bag.code(word), direction)));
    }
    return senses;
  }

  private static Bag meanings(List<String> corrected) {
    Bag.Builder meanings = new Bag.Builder(corrected.size());
    for (String word : corrected) {
      MEANINGS.of(word).forEach(meaning -> meanings.add(Bag.and(Bag.START, meaning)));
    }
    return meanings.build();
  }
}
