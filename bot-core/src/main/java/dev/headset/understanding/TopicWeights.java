package dev.headset.understanding;

import java.util.Arrays;
import java.util.List;

/**
 * How much each feature speaks for each topic: softmax regression that starts from the topics'
 * means, so that few rounds over the examples suffice.
 */
final class TopicWeights {

  private static final float START = 8;
  private static final double FIRST_STEP = 3;
  private static final double LAST_STEP = 0.3;
  private static final int MAX_ROUNDS = 20;
  private static final int MIN_ROUNDS = 2;

  /** So many multiplications a training may cost: a few seconds. */
  private static final double BUDGET = 5e9;

  /** By place, then by topic. */
  private final float[][] weights;

  private final int topics;

  private TopicWeights(int places, int topics) {
    this.weights = new float[places][topics];
    this.topics = topics;
  }

  /**
   * Learns from examples, the same each time.
   *
   * @param places how many features there are
   * @param labels the topic of each example, from 0
   */
  static TopicWeights train(List<Vector> examples, int[] labels, int places, int topics) {
    TopicWeights trained = new TopicWeights(places, topics);
    trained.startFromMeans(examples, labels);
    double cost = 1;
    for (Vector example : examples) {
      cost += 2.0 * example.places().length * topics;
    }
    int rounds = (int) Math.max(MIN_ROUNDS, Math.min(MAX_ROUNDS, BUDGET / cost));
    for (int round = 0; round < rounds; round++) {
      double done = (double) round / rounds;
      trained.round(examples, labels, FIRST_STEP + (LAST_STEP - FIRST_STEP) * done);
    }
    return trained;
  }

  private void startFromMeans(List<Vector> examples, int[] labels) {
    for (int i = 0; i < labels.length; i++) {
      Vector example = examples.get(i);
      for (int k = 0; k < example.places().length; k++) {
        weights[example.places()[k]][labels[i]] += example.weights()[k];
      }
    }
    double[] squares = new double[topics];
    for (float[] row : weights) {
      for (int topic = 0; topic < topics; topic++) {
        squares[topic] += row[topic] * row[topic];
      }
    }
    for (float[] row : weights) {
      for (int topic = 0; topic < topics; topic++) {
        row[topic] *= squares[topic] == 0 ? 0 : (float) (START / Math.sqrt(squares[topic]));
      }
    }
  }

  /** Every example once, in strides, so that those of one topic don't follow each other. */
  private void round(List<Vector> examples, int[] labels, double step) {
    int stride = strideFor(labels.length);
    int at = 0;
    for (int turn = 0; turn < labels.length; turn++) {
      Vector example = examples.get(at);
      double[] likely = softmax(scores(example));
      likely[labels[at]] -= 1;
      float[] by = new float[topics];
      for (int topic = 0; topic < topics; topic++) {
        by[topic] = (float) (-step * likely[topic]);
      }
      move(example, by);
      at = (at + stride) % labels.length;
    }
  }

  private void move(Vector example, float[] by) {
    for (int k = 0; k < example.places().length; k++) {
      float[] row = weights[example.places()[k]];
      float weight = example.weights()[k];
      for (int topic = 0; topic < topics; topic++) {
        row[topic] += by[topic] * weight;
      }
    }
  }

  /**
   * About 0.618 of the length, and without a common divisor, so that every example has its turn.
   */
  private static int strideFor(int length) {
    int stride = Math.max(1, (int) (length * 0.618));
    while (divisor(stride, length) > 1) {
      stride++;
    }
    return stride;
  }

  private static int divisor(int a, int b) {
    return b == 0 ? a : divisor(b, a % b);
  }

  /** How much a text speaks for each topic. */
  double[] scores(Vector text) {
    float[] sums = new float[topics];
    for (int k = 0; k < text.places().length; k++) {
      float[] row = weights[text.places()[k]];
      float weight = text.weights()[k];
      for (int topic = 0; topic < topics; topic++) {
        sums[topic] += row[topic] * weight;
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
    double[] shares = Arrays.stream(scores).map(score -> Math.exp(score - most)).toArray();
    double sum = Arrays.stream(shares).sum();
    return Arrays.stream(shares).map(share -> share / sum).toArray();
  }
}
