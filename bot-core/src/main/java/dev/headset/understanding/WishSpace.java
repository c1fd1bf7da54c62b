package dev.headset.understanding;

import java.util.List;
import java.util.function.Function;

/** A place for each feature that wishes and their like were seen to have. */
final class WishSpace {

  private static final List<Part> PARTS =
      List.of(
          new Part(WishFeatures::order, 0.5),
          new Part(WishFeatures::pairs, 0.25),
          new Part(WishFeatures::pieces, 0.25));

  private record Part(Function<WishFeatures, Bag> bag, double share) {}

  private final CodeCounts places = new CodeCounts();

  WishSpace(Iterable<WishFeatures> clauses) {
    for (WishFeatures clause : clauses) {
      for (Part part : PARTS) {
        for (long code : part.bag().apply(clause).codes()) {
          if (places.get(code) == 0) {
            places.put(code, places.size() + 1);
          }
        }
      }
    }
  }

  int size() {
    return places.size();
  }

  /** A clause as a vector; what was never seen is left out and makes it shorter than 1. */
  Vector vector(WishFeatures clause) {
    int most = PARTS.stream().mapToInt(part -> part.bag().apply(clause).codes().length).sum();
    Vector.Builder vector = new Vector.Builder(most);
    for (Part part : PARTS) {
      long[] codes = part.bag().apply(clause).codes();
      float weight = (float) Math.sqrt(part.share() / Math.max(1, codes.length));
      for (long code : codes) {
        int place = places.get(code);
        if (place > 0) {
          vector.add(place - 1, weight);
        }
      }
    }
    return vector.build();
  }
}
