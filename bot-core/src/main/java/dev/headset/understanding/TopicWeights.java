package dev.headset.understanding;

import java.util.Arrays;
import java.util.List;

/** How much each feature speaks for each topic: softmax regression. */
final class TopicWeights {

  private static final double FIRST_STEP = 5;
  private static final double LAST_STEP = 0.05;
  private static final float CONSTANT_STEP = 0.02f;
  private static final int MAX_ROUNDS = 10;
  private static final int MIN_ROUNDS = 3;

  /** What a topic learns from an example that it is so unlikely for is not worth the time. */
  private static final double NEGLIGIBLE = 5e-4;

  /** By place, then by topic. */
  private final float[] weights;

  private final float[] constants;
  private final int topics;

  private TopicWeights(int places, int topics) {
    this.weights = new float[places * topics];
    this.constants = new float[topics];
    this.topics = topics;
  }

  /**
   * Learns from examples, the same each time.
   *
   * @param places how many features there are
   * @param labels the topic of each example, from 0
   * @param budget so many multiplications it may cost, a few rounds at least
   */
  static TopicWeights train(
      List<Vector> examples, int[] labels, int places, int topics, double budget) {
    TopicWeights trained = new TopicWeights(places, topics);
    double cost = 1;
    for (Vector example : examples) {
      cost += 2.0 * example.places().length * topics;
    }
    int rounds = (int) Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, budget / cost));
    int turns = rounds * labels.length;
    for (int turn = 0; turn < turns; turn++) {
      double left = 1 - (double) turn / turns;
      int at = turnOf(turn, labels.length);
      trained.learn(examples.get(at), labels[at], FIRST_STEP * left + LAST_STEP);
    }
    return trained;
  }

  /** In strides, another each round, so that the examples of one topic don't follow each other. */
  private static int turnOf(int turn, int length) {
    int round = turn / length;
    long stride = Math.max(1, (long) (length * (0.618 - 0.017 * round)));
    while (divisor(stride, length) > 1) {
      stride++;
    }
    return (int) ((turn % length * stride + round) % length);
  }

  private static long divisor(long a, long b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  private void learn(Vector example, int label, double step) {
    double[] likely = softmax(scores(example));
    likely[label] -= 1;
    int[] moved = new int[topics];
    float[] by = new float[topics];
    int count = 0;
    for (int topic = 0; topic < topics; topic++) {
      if (Math.abs(likely[topic]) > NEGLIGIBLE) {
        moved[count] = topic;
        by[count++] = (float) (-step * likely[topic]);
        constants[topic] += CONSTANT_STEP * (float) (-step * likely[topic]);
      }
    }
    for (int k = 0; k < example.places().length; k++) {
      int row = example.places()[k] * topics;
      float weight = example.weights()[k];
      for (int i = 0; i < count; i++) {
        weights[row + moved[i]] += by[i] * weight;
      }
    }
  }

  /** How much a text speaks for each topic. */
  double[] scores(Vector text) {
    float[] sums = constants.clone();
    for (int k = 0; k < text.places().length; k++) {
      int row = text.places()[k] * topics;
      float weight = text.weights()[k];
      for (int topic = 0; topic < sums.length; topic++) {
        sums[topic] += weights[row + topic] * weight;
      }
    }
    double[] scores = new double[topics];
    for (int topic = 0; topic < topics; topic++) {
      scores[topic] = sums[topic];
    }
    return scores;
  }

  /** Scores as shares of certainty that sum up to 1. */
  static double[] softmax(double[] scores) {
    double most = Arrays.stream(scores).max().orElse(0);
    double[] shares = new double[scores.length];
    double sum = 0;
    for (int at = 0; at < scores.length; at++) {
      shares[at] = Math.exp(scores[at] - most);
      sum += shares[at];
    }
    for (int at = 0; at < scores.length; at++) {
      shares[at] /= sum;
    }
    return shares;
  }
}
