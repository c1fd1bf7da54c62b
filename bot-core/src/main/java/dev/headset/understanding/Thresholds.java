package dev.headset.understanding;

import dev.headset.understanding.Calibration.Held;
import java.util.Comparator;
import java.util.List;

/**
 * From what confidence on a topic is acted on, and from what on it is asked about.
 *
 * @param sure from 0 to 1
 * @param unsure from 0 to {@code sure}
 */
public record Thresholds(double sure, double unsure) {

  /** Of the texts that are acted on, so many shall be right. */
  private static final double RIGHT = 0.9;

  /** Of the texts that are about no topic, so many shall be told so. */
  private static final double TOLD_APART = 0.95;

  private static final double LEAST_SURE = 0.75;
  private static final double MOST_SURE = 0.9;
  private static final double LEAST_UNSURE = 0.4;
  private static final double MOST_UNSURE = 0.5;

  /** What the texts that were held out while learning suggest. */
  static Thresholds of(List<Held> held, Calibration calibration) {
    double sure = sure(held, calibration);
    return new Thresholds(sure, Math.min(sure, unsure(held, calibration)));
  }

  private static double sure(List<Held> held, Calibration calibration) {
    List<Held> surestFirst =
        held.stream().sorted(Comparator.comparingDouble(Held::share).reversed()).toList();
    double right = 0;
    double all = 0;
    double sure = MOST_SURE;
    for (int at = 0; at < surestFirst.size(); at++) {
      Held each = surestFirst.get(at);
      all += each.weight();
      right += each.right() ? each.weight() : 0;
      boolean last = at + 1 == surestFirst.size() || surestFirst.get(at + 1).share() < each.share();
      if (last && right >= RIGHT * all) {
        sure = calibration.confidence(each.share());
      }
    }
    return Math.max(LEAST_SURE, Math.min(MOST_SURE, sure));
  }

  private static double unsure(List<Held> held, Calibration calibration) {
    double[] chatter =
        held.stream()
            .filter(each -> each.example() < 0)
            .mapToDouble(each -> calibration.confidence(each.share()))
            .sorted()
            .toArray();
    double unsure =
        chatter.length == 0 ? LEAST_UNSURE : chatter[(int) (TOLD_APART * (chatter.length - 1))];
    return Math.max(LEAST_UNSURE, Math.min(MOST_UNSURE, unsure));
  }
}
