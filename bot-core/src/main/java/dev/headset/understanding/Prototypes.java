package dev.headset.understanding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The means of groups of vectors, kept by place so that a text is compared with all at once. */
final class Prototypes {

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Posting(int[] groups, float[] weights) {}

  private final Map<Integer, Posting> postings;
  private final int groups;

  private Prototypes(Map<Integer, Posting> postings, int groups) {
    this.postings = postings;
    this.groups = groups;
  }

  /** The means of groups, each of length 1. */
  static Prototypes of(List<List<Vector>> groups) {
    Map<Integer, List<Integer>> members = new HashMap<>();
    Map<Integer, List<Float>> weights = new HashMap<>();
    for (int group = 0; group < groups.size(); group++) {
      int number = group;
      mean(groups.get(group))
          .forEach(
              (place, weight) -> {
                members.computeIfAbsent(place, unused -> new ArrayList<>()).add(number);
                weights.computeIfAbsent(place, unused -> new ArrayList<>()).add(weight);
              });
    }
    Map<Integer, Posting> postings = new HashMap<>(members.size() * 2);
    members.forEach((place, list) -> postings.put(place, posting(list, weights.get(place))));
    return new Prototypes(postings, groups.size());
  }

  private static Map<Integer, Float> mean(List<Vector> vectors) {
    Map<Integer, Float> sum = new HashMap<>();
    for (Vector vector : vectors) {
      for (int i = 0; i < vector.places().length; i++) {
        sum.merge(vector.places()[i], vector.weights()[i], Float::sum);
      }
    }
    double squares = sum.values().stream().mapToDouble(weight -> weight * weight).sum();
    float scale = squares == 0 ? 0 : (float) (1 / Math.sqrt(squares));
    sum.replaceAll((place, weight) -> weight * scale);
    return sum;
  }

  private static Posting posting(List<Integer> groups, List<Float> weights) {
    float[] plain = new float[weights.size()];
    for (int i = 0; i < plain.length; i++) {
      plain[i] = weights.get(i);
    }
    return new Posting(groups.stream().mapToInt(Integer::intValue).toArray(), plain);
  }

  /** The cosine of a text with each group's mean, in the groups' order. */
  double[] cosines(Vector text) {
    double[] cosines = new double[groups];
    for (int i = 0; i < text.places().length; i++) {
      Posting posting = postings.get(text.places()[i]);
      if (posting != null) {
        for (int member = 0; member < posting.groups().length; member++) {
          cosines[posting.groups()[member]] += posting.weights()[member] * text.weights()[i];
        }
      }
    }
    return cosines;
  }
}
