package dev.headset.understanding;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** The features seen while training, each with a place and a weight by its rarity (TF-IDF). */
final class FeatureSpace {

  /** How much of a cosine the words make; the pieces make the rest. */
  private static final double WORDS = 0.5;

  /** How many words, and as many pieces, a space has at most: those that the most texts have. */
  private static final int MOST = 16_384;

  private static final Comparator<Map.Entry<String, Integer>> MOST_COMMON_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private record Known(int place, float rarity) {}

  private final Map<String, Known> words;
  private final Map<String, Known> pieces;
  private final int size;
  private final float strange;

  private FeatureSpace(
      Map<String, Known> words, Map<String, Known> pieces, int size, float strange) {
    this.words = words;
    this.pieces = pieces;
    this.size = size;
    this.strange = strange;
  }

  /** The space of all features of some texts. */
  static FeatureSpace of(Collection<Features> texts) {
    Map<String, Integer> wordCounts = new HashMap<>();
    Map<String, Integer> pieceCounts = new HashMap<>();
    for (Features text : texts) {
      text.words().keySet().forEach(word -> wordCounts.merge(word, 1, Integer::sum));
      text.pieces().keySet().forEach(piece -> pieceCounts.merge(piece, 1, Integer::sum));
    }
    Map<String, Known> words = placed(wordCounts, 0, texts.size());
    Map<String, Known> pieces = placed(pieceCounts, words.size(), texts.size());
    return new FeatureSpace(words, pieces, words.size() + pieces.size(), rarity(0, texts.size()));
  }

  private static Map<String, Known> placed(Map<String, Integer> counts, int first, int texts) {
    Map<String, Known> placed = new HashMap<>();
    counts.entrySet().stream()
        .sorted(MOST_COMMON_FIRST)
        .limit(MOST)
        .forEach(
            entry ->
                placed.put(
                    entry.getKey(),
                    new Known(first + placed.size(), rarity(entry.getValue(), texts))));
    return placed;
  }

  private static float rarity(int count, int texts) {
    return (float) Math.sqrt(Math.log((texts + 1.0) / (count + 0.5)));
  }

  int size() {
    return size;
  }

  /** A text as a vector; what is strange to the space is left out and makes it shorter than 1. */
  Vector vector(Features text) {
    Vector.Builder vector = new Vector.Builder(text.words().size() + text.pieces().size());
    add(text.words(), words, WORDS, vector);
    add(text.pieces(), pieces, 1 - WORDS, vector);
    return vector.build();
  }

  private void add(
      Map<String, Float> features, Map<String, Known> known, double share, Vector.Builder vector) {
    double squares = 0;
    int first = vector.size();
    for (Map.Entry<String, Float> feature : features.entrySet()) {
      Known place = known.get(feature.getKey());
      float count =
          feature.getValue() > 1 ? 1 + (float) Math.log(feature.getValue()) : feature.getValue();
      float weight = count * (place == null ? strange : place.rarity());
      squares += weight * weight;
      if (place != null) {
        vector.add(place.place(), weight);
      }
    }
    vector.scale(first, squares == 0 ? 0 : Math.sqrt(share / squares));
  }

  /** How well the space knows a text's words: 0 for none of them, 1 for all, by their rarity. */
  double coverage(Features text) {
    double all = 0;
    double seen = 0;
    for (Map.Entry<String, Float> feature : text.words().entrySet()) {
      if (feature.getKey().indexOf(' ') < 0) {
        Known known = words.get(feature.getKey());
        double weight =
            Math.min(feature.getValue(), 1) * (known == null ? strange : known.rarity());
        all += weight;
        seen += known == null ? 0 : weight;
      }
    }
    return all == 0 ? 0 : seen / all;
  }
}
