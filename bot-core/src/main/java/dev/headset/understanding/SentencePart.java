package dev.headset.understanding;

import dev.headset.text.Language;
import java.util.Optional;

/**
 * The part of a vector that tells what the whole sentence means, behind the features of its words.
 * Where nobody can tell, as in a language that was not learned, the vector stays as it is.
 */
final class SentencePart {

  /** What the sentence makes of the vector's square; its features make the rest. */
  private static final double SHARE = 0.65;

  private final Optional<SentenceVectors> vectors;
  private final int first;

  /**
   * A part behind some features.
   *
   * @param first its first place
   */
  SentencePart(Optional<SentenceVectors> vectors, int first) {
    this.vectors = vectors;
    this.first = first;
  }

  /** The number of places up to the end of this part. */
  int end() {
    return first + vectors.map(SentenceVectors::dimension).orElse(0);
  }

  /** What a text means; empty where nobody can tell. */
  Optional<float[]> of(String text, Language language) {
    return vectors.filter(each -> each.reads(language)).map(each -> each.of(text));
  }

  /** The features of a text, followed by what it means. */
  Vector with(Vector features, Optional<float[]> sentence) {
    return sentence.map(each -> with(features, each)).orElse(features);
  }

  private Vector with(Vector features, float[] sentence) {
    int size = features.places().length;
    Vector.Builder vector = new Vector.Builder(size + sentence.length);
    for (int at = 0; at < size; at++) {
      vector.add(features.places()[at], features.weights()[at]);
    }
    vector.scale(0, Math.sqrt(1 - SHARE));
    for (int at = 0; at < sentence.length; at++) {
      vector.add(first + at, sentence[at]);
    }
    vector.scale(size, Math.sqrt(SHARE));
    return vector.build();
  }
}
