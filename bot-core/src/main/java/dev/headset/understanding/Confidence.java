package dev.headset.understanding;

/** How often the topic that a text speaks most for is right. */
final class Confidence {

  /** From here on a topic is acted on. */
  static final double SURE = 0.6;

  /** From here on a topic is asked about. */
  static final double UNSURE = 0.3;

  // Fitted by logistic regression on sentences that the topics had not seen, a part of them about
  // none of the topics.
  private static final double BASE = -3.87;
  private static final double LEAD = 1.17;
  private static final double MAX_LEAD = 6;
  private static final double LIKENESS = 1.74;
  private static final double COVERAGE = 2.42;

  private Confidence() {}

  /**
   * The confidence in the best topic, from 0 to 1.
   *
   * @param best its score
   * @param rival the score of the next
   */
  static double of(double best, double rival, double likeness, double coverage) {
    double odds =
        BASE + LEAD * Math.min(best - rival, MAX_LEAD) + LIKENESS * likeness + COVERAGE * coverage;
    return likeness == 0 ? 0 : 1 / (1 + Math.exp(-odds));
  }
}
