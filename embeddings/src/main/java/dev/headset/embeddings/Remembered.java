package dev.headset.embeddings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The vectors of the texts that were asked for last. When a config changes, most of its examples
 * stay the same, and learning from them again is not to take as long as the first time.
 */
final class Remembered {

  /** A vector takes 1.5 kB. */
  private static final int MOST = 4_000;

  private final Map<String, float[]> vectors =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, float[]> eldest) {
          return size() > MOST;
        }
      };

  /** A copy of a text's vector, which is computed where it is not remembered. */
  float[] get(String text, Function<String, float[]> compute) {
    synchronized (vectors) {
      float[] known = vectors.get(text);
      if (known != null) {
        return known.clone();
      }
    }
    float[] vector = compute.apply(text);
    synchronized (vectors) {
      vectors.put(text, vector);
    }
    return vector.clone();
  }
}
