package dev.headset.understanding;

import java.util.Arrays;

/**
 * A sparse vector.
 *
 * @param places of the weights, each once
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Vector(int[] places, float[] weights) {

  /** The product with a vector that is spread out over all places. */
  double dot(float[] spread) {
    double sum = 0;
    for (int i = 0; i < places.length; i++) {
      sum += weights[i] * spread[places[i]];
    }
    return sum;
  }

  /**
   * This vector spread out over all places.
   *
   * @param end from this place on it is 0
   */
  float[] spread(int size, int end) {
    float[] spread = new float[size];
    for (int i = 0; i < places.length; i++) {
      spread[places[i]] = places[i] < end ? weights[i] : 0;
    }
    return spread;
  }

  /** Collects weights. */
  static final class Builder {
    private final int[] places;
    private final float[] weights;
    private int size;

    Builder(int atMost) {
      places = new int[atMost];
      weights = new float[atMost];
    }

    int size() {
      return size;
    }

    void add(int place, float weight) {
      places[size] = place;
      weights[size++] = weight;
    }

    /** Multiplies all weights from one on. */
    void scale(int first, double factor) {
      for (int i = first; i < size; i++) {
        weights[i] *= (float) factor;
      }
    }

    Vector build() {
      return new Vector(Arrays.copyOf(places, size), Arrays.copyOf(weights, size));
    }
  }
}
