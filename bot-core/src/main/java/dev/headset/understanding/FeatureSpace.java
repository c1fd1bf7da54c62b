package dev.headset.understanding;

import java.util.Arrays;
import java.util.function.Function;

/** The features seen while training, each with a place and a weight by its rarity (TF-IDF). */
final class FeatureSpace {

  /** What the pieces, the words and the meanings make of a vector's square. */
  private static final double PIECES = 0.65;

  private static final double WORDS = 0.15;
  private static final double MEANINGS = 0.2;

  /** What the direction of all words adds to it. */
  private static final double SENSES = 0.3;

  /** A word that is in every text tells less than its rarity of 1 says. */
  private static final double COMMON = 0.5;

  /** With more texts than this a feature must occur twice to count. */
  private static final int MANY = 3_000;

  private final Part pieces;
  private final Part words;
  private final Part meanings;
  private final int directions;

  /**
   * The features of one kind: the place of each, from 1, the rarity of each place, and the rarity
   * of what has none.
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Part(
      Function<Features, Bag> bag,
      double share,
      int first,
      CodeCounts places,
      float[] rarity,
      float strange) {

    int end() {
      return first + rarity.length;
    }
  }

  private FeatureSpace(Part pieces, Part words, Part meanings, int directions) {
    this.pieces = pieces;
    this.words = words;
    this.meanings = meanings;
    this.directions = directions;
  }

  /**
   * The space of the features of some texts.
   *
   * @param most how many places it may have at most, for each of pieces and words
   * @param directions how many weights the direction of a word has
   */
  static FeatureSpace of(Iterable<Features> texts, int most, int directions) {
    CodeCounts pieceCounts = new CodeCounts();
    CodeCounts wordCounts = new CodeCounts();
    CodeCounts meaningCounts = new CodeCounts();
    int count = 0;
    for (Features text : texts) {
      count(text.pieces(), pieceCounts);
      count(text.words(), wordCounts);
      count(text.meanings(), meaningCounts);
      count++;
    }
    int least = count > MANY ? 2 : 1;
    Part pieces = part(Features::pieces, PIECES, 0, pieceCounts, least, most, count);
    Part words = part(Features::words, WORDS, pieces.end(), wordCounts, least, most, count);
    Part meanings =
        part(Features::meanings, MEANINGS, words.end(), meaningCounts, least, most, count);
    return new FeatureSpace(pieces, words, meanings, directions);
  }

  private static void count(Bag bag, CodeCounts counts) {
    for (long code : bag.codes()) {
      counts.put(code, counts.get(code) + 1);
    }
  }

  private static Part part(
      Function<Features, Bag> bag,
      double share,
      int first,
      CodeCounts counts,
      int least,
      int most,
      int texts) {
    int enough = Math.max(least, commonEnough(counts, most));
    CodeCounts places = new CodeCounts();
    float[] rarity = new float[counts.size()];
    for (long code : counts.codes()) {
      int count = counts.get(code);
      if (count >= enough) {
        places.put(code, places.size() + 1);
        rarity[places.size() - 1] = rarity(count, texts);
      }
    }
    return new Part(
        bag, share, first, places, Arrays.copyOf(rarity, places.size()), rarity(0, texts));
  }

  /** In how many texts a feature must be so that no more than so many are kept. */
  private static int commonEnough(CodeCounts counts, int most) {
    long[] codes = counts.codes();
    if (codes.length <= most) {
      return 1;
    }
    int[] ordered = Arrays.stream(codes).mapToInt(counts::get).sorted().toArray();
    return ordered[ordered.length - most] + 1;
  }

  private static float rarity(int count, int texts) {
    return (float) (Math.log((texts + 1.0) / (count + 1.0)) + 1);
  }

  int size() {
    return meanings.end() + directions;
  }

  /** From this place on there are the directions of words, which tell likeness less well. */
  int firstDirection() {
    return meanings.end();
  }

  /** A text as a vector; what is strange to the space is left out and makes it shorter. */
  Vector vector(Features text) {
    Vector.Builder vector =
        new Vector.Builder(
            text.pieces().codes().length
                + text.words().codes().length
                + text.meanings().codes().length
                + directions);
    add(text, pieces, vector);
    add(text, words, vector);
    add(text, meanings, vector);
    addSenses(text, vector);
    return vector.build();
  }

  private void addSenses(Features text, Vector.Builder vector) {
    float[] sum = new float[directions];
    for (Features.Sense sense : text.senses()) {
      int place = words.places().get(sense.word());
      double weight = (place == 0 ? words.strange() : words.rarity()[place - 1]) - COMMON;
      for (int at = 0; at < directions; at++) {
        sum[at] += (float) (weight * sense.direction()[at]);
      }
    }
    double squares = 0;
    for (float weight : sum) {
      squares += weight * weight;
    }
    if (squares > 0) {
      int first = vector.size();
      for (int at = 0; at < directions; at++) {
        vector.add(firstDirection() + at, sum[at]);
      }
      vector.scale(first, Math.sqrt(SENSES / squares));
    }
  }

  private static void add(Features text, Part part, Vector.Builder vector) {
    Bag bag = part.bag().apply(text);
    double squares = 0;
    int first = vector.size();
    for (int at = 0; at < bag.codes().length; at++) {
      int place = part.places().get(bag.codes()[at]);
      float count = 1 + (float) Math.log(bag.counts()[at]);
      float weight = count * (place == 0 ? part.strange() : part.rarity()[place - 1]);
      squares += weight * weight;
      if (place > 0) {
        vector.add(part.first() + place - 1, weight);
      }
    }
    vector.scale(first, squares == 0 ? 0 : Math.sqrt(part.share() / squares));
  }
}
