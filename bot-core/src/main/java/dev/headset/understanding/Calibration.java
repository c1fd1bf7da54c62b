package dev.headset.understanding;

import java.util.List;

/**
 * Turns a topic's share of certainty into a confidence: how often a text with such a share is
 * right, by what was held out while learning.
 *
 * @param slope of the odds' logarithm
 * @param shift of the odds' logarithm
 */
record Calibration(double slope, double shift) {

  /** Shares are right as they are. */
  static final Calibration NONE = new Calibration(1, 0);

  private static final double MIN_SLOPE = 0.2;
  private static final double EXTREME = 1e-6;
  private static final int STEPS = 30;

  /** So many texts it takes to outweigh the assumption that shares are right as they are. */
  private static final double PRIOR = 4;

  /**
   * A text that was held out.
   *
   * @param example its number; -1 for what is about no topic
   * @param topic the likeliest, by its number
   * @param share of certainty of that topic
   * @param right whether the text is about it
   * @param weight how much it counts
   */
  record Held(int example, int topic, double share, boolean right, double weight) {}

  /** Fits a logistic curve by Newton's method. */
  static Calibration of(List<Held> held) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < STEPS; step++) {
      double slopeGradient = PRIOR * (1 - slope);
      double shiftGradient = -PRIOR * shift;
      double slopes = PRIOR;
      double shifts = PRIOR;
      double mixed = 0;
      for (Held each : held) {
        double odds = odds(each.share());
        double likely = logistic(slope * odds + shift);
        double error = each.weight() * ((each.right() ? 1 : 0) - likely);
        double spread = each.weight() * likely * (1 - likely);
        slopeGradient += error * odds;
        shiftGradient += error;
        slopes += spread * odds * odds;
        shifts += spread;
        mixed += spread * odds;
      }
      double scale = slopes * shifts - mixed * mixed;
      slope += (shifts * slopeGradient - mixed * shiftGradient) / scale;
      shift += (slopes * shiftGradient - mixed * slopeGradient) / scale;
      slope = Math.max(MIN_SLOPE, slope);
    }
    return new Calibration(slope, shift);
  }

  /** The confidence, from 0 to 1, in a topic with a share of the certainty. */
  double confidence(double share) {
    return logistic(slope * odds(share) + shift);
  }

  private static double odds(double share) {
    double within = Math.min(1 - EXTREME, Math.max(EXTREME, share));
    return Math.log(within / (1 - within));
  }

  private static double logistic(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
