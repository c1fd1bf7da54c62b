package dev.headset.understanding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a classifier sees of a text: its word stems with pairs of neighbours, and the pieces of its
 * words, which typing errors and endings change less.
 *
 * @param words how often each stem or pair occurs, common words for less
 * @param pieces how often each piece of three to five letters occurs
 */
record Features(Map<String, Float> words, Map<String, Float> pieces) {

  private static final int SHORTEST_PIECE = 3;
  private static final int LONGEST_PIECE = 5;
  private static final float COMMON = 0.7f;
  private static final float PAIR = 0.5f;

  /**
   * The features of a text's words.
   *
   * @param words folded
   */
  static Features of(List<String> words, Lexicon lexicon) {
    Map<String, Float> stems = new HashMap<>();
    Map<String, Float> pieces = new HashMap<>();
    String before = "";
    for (String word : words) {
      String stem = lexicon.stem().apply(word);
      float weight = lexicon.common().contains(word) ? COMMON : 1;
      stems.merge(stem, weight, Float::sum);
      if (!before.isEmpty()) {
        stems.merge(before + ' ' + stem, PAIR, Float::sum);
      }
      addPieces(pieces, ' ' + word + ' ', weight);
      before = stem;
    }
    return new Features(stems, pieces);
  }

  private static void addPieces(Map<String, Float> pieces, String padded, float weight) {
    for (int length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (int from = 0; from + length <= padded.length(); from++) {
        pieces.merge(padded.substring(from, from + length), weight, Float::sum);
      }
    }
  }
}
