package dev.headset.bench;

import java.util.Arrays;
import java.util.List;

/**
 * How well a set was understood, in hundredths.
 *
 * @param asked what became of each sentence, for what a few of them can't tell
 * @param accuracy how often the best candidate is right, whatever its confidence
 * @param passing the same where a threshold refuses 60 % of what is about no topic
 * @param refused what is refused of that where the threshold costs 6 points of accuracy
 * @param mistyped accuracy with one typing error in each sentence
 * @param calibration the error of the confidence, in ten bins
 * @param asTopic how much of what is about no topic the default thresholds answer or ask about
 */
record Figures(
    List<Asked> asked,
    double accuracy,
    double passing,
    double refused,
    double mistyped,
    double calibration,
    double asTopic,
    double learnSeconds,
    double verdictMillis) {

  private static final double HUNDRED = 100;
  private static final double TO_REFUSE = 0.6;
  private static final double MAY_COST = 6;
  private static final int BINS = 10;
  private static final double NANOS_PER_MILLI = 1e6;

  static Figures of(
      List<Asked> asked, List<Asked> mistyped, List<Asked> strange, double learnSeconds) {
    return new Figures(
        List.copyOf(asked),
        accuracy(asked, -1),
        strange.isEmpty() ? Double.NaN : accuracy(asked, atLeast(strange, TO_REFUSE)),
        strange.isEmpty() ? Double.NaN : refused(asked, strange),
        accuracy(mistyped, -1),
        calibration(asked),
        strange.isEmpty() ? Double.NaN : asTopic(strange),
        learnSeconds,
        median(asked));
  }

  /** The error of the confidence is taken of all sentences at once: few make it look large. */
  static Figures mean(List<Figures> all) {
    List<Asked> asked = all.stream().flatMap(each -> each.asked().stream()).toList();
    return new Figures(
        asked,
        all.stream().mapToDouble(Figures::accuracy).average().orElseThrow(),
        all.stream().mapToDouble(Figures::passing).average().orElseThrow(),
        all.stream().mapToDouble(Figures::refused).average().orElseThrow(),
        all.stream().mapToDouble(Figures::mistyped).average().orElseThrow(),
        calibration(asked),
        all.stream().mapToDouble(Figures::asTopic).average().orElseThrow(),
        all.stream().mapToDouble(Figures::learnSeconds).average().orElseThrow(),
        all.stream().mapToDouble(Figures::verdictMillis).average().orElseThrow());
  }

  private static double accuracy(List<Asked> asked, double threshold) {
    long right =
        asked.stream().filter(each -> each.right() && each.confidence() > threshold).count();
    return HUNDRED * right / asked.size();
  }

  /** The threshold that refuses so much of what is about no topic. */
  private static double atLeast(List<Asked> strange, double share) {
    double[] sorted = strange.stream().mapToDouble(Asked::confidence).sorted().toArray();
    return sorted[(int) Math.ceil(share * sorted.length) - 1];
  }

  private static double refused(List<Asked> asked, List<Asked> strange) {
    double[] sorted = strange.stream().mapToDouble(Asked::confidence).sorted().toArray();
    double all = accuracy(asked, -1);
    int most = 0;
    for (double threshold : sorted) {
      if (all - accuracy(asked, threshold) <= MAY_COST) {
        most = (int) Arrays.stream(sorted).filter(each -> each <= threshold).count();
      }
    }
    return HUNDRED * most / sorted.length;
  }

  private static double calibration(List<Asked> asked) {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      int of = bin;
      List<Asked> within =
          asked.stream()
              .filter(each -> Math.min(BINS - 1, (int) (each.confidence() * BINS)) == of)
              .toList();
      double promised = within.stream().mapToDouble(Asked::confidence).sum();
      error += Math.abs(promised - within.stream().filter(Asked::right).count());
    }
    return error / asked.size();
  }

  private static double asTopic(List<Asked> strange) {
    long taken =
        strange.stream()
            .filter(
                each ->
                    each.kind() == dev.headset.understanding.Verdict.Kind.TOPIC
                        || each.kind() == dev.headset.understanding.Verdict.Kind.CONFIRM)
            .count();
    return HUNDRED * taken / strange.size();
  }

  private static double median(List<Asked> asked) {
    long[] sorted = asked.stream().mapToLong(Asked::nanos).sorted().toArray();
    return sorted[sorted.length / 2] / NANOS_PER_MILLI;
  }
}
