package dev.headset.understanding;

import dev.headset.understanding.Calibration.Held;
import java.util.ArrayList;
import java.util.List;

/** Learns from a part of the examples, and looks how the others would be understood. */
final class CrossValidation {

  /** Into so many parts few examples are cut, so that what is learned without one is about all. */
  private static final int SMALL_PARTS = 10;

  private static final int PARTS = 4;
  private static final int FEW = 900;

  /** With more examples than this one tenth of them tells enough. */
  private static final int MANY = 3_000;

  /** How much all chatter counts, for each example. */
  private static final double CHATTER = 0.3;

  private final List<Vector> examples;
  private final int[] labels;
  private final int places;
  private final int topics;
  private final int chatterFrom;

  /**
   * Of some examples.
   *
   * @param labels the topic of each example; what is about none comes last, with the number {@code
   *     topics}
   */
  CrossValidation(List<Vector> examples, int[] labels, int places, int topics) {
    this.examples = examples;
    this.labels = labels;
    this.places = places;
    this.topics = topics;
    int from = labels.length;
    while (from > 0 && labels[from - 1] == topics) {
      from--;
    }
    this.chatterFrom = from;
  }

  /**
   * How the examples are understood by what was learned without them.
   *
   * @param budget so many multiplications it may cost, a few rounds of learning at least
   */
  List<Held> run(double budget) {
    boolean many = labels.length > MANY;
    int parts = many || labels.length < FEW ? SMALL_PARTS : PARTS;
    int tried = many ? 1 : parts;
    List<Held> held = new ArrayList<>();
    for (int part = 0; part < tried; part++) {
      hold(part, parts, budget / tried, held);
    }
    return List.copyOf(held);
  }

  private void hold(int part, int parts, double budget, List<Held> held) {
    List<Vector> kept = new ArrayList<>();
    List<Integer> keptLabels = new ArrayList<>();
    for (int at = 0; at < labels.length; at++) {
      if (at % parts != part) {
        kept.add(examples.get(at));
        keptLabels.add(labels[at]);
      }
    }
    int[] learned = keptLabels.stream().mapToInt(Integer::intValue).toArray();
    TopicWeights weights = TopicWeights.train(kept, learned, places, topics + 1, budget);
    for (int at = part; at < labels.length; at += parts) {
      held.add(held(at, weights));
    }
  }

  private Held held(int at, TopicWeights weights) {
    double[] shares = TopicWeights.softmax(weights.scores(examples.get(at)));
    int best = 0;
    for (int topic = 1; topic < topics; topic++) {
      best = shares[topic] > shares[best] ? topic : best;
    }
    boolean chatter = at >= chatterFrom;
    double weight = chatter ? CHATTER * chatterFrom / (labels.length - chatterFrom) : 1;
    return new Held(chatter ? -1 : at, best, shares[best], labels[at] == best, weight);
  }
}
