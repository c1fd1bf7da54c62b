package dev.headset.understanding;

import dev.headset.understanding.TopicClassifier.Ranking;
import dev.headset.understanding.TopicClassifier.Score;
import java.util.List;

/**
 * How often a ranking's first topic is right, told from how like it the text is and by how much.
 */
final class Confidence {

  /** From here on a topic is acted on. */
  static final double SURE = 0.6;

  /** From here on a topic is asked about. */
  static final double UNSURE = 0.3;

  // Fitted by logistic regression on rankings of sentences that the topics had not seen.
  private static final double BASE = -3.6;
  private static final double LIKENESS = 6;
  private static final double LEAD = 12;
  private static final double COVERAGE = 2;

  private Confidence() {}

  /** The confidence in the topic at a place of a ranking, from 0 to 1. */
  static double of(Ranking ranking, int place) {
    List<Score> scores = ranking.scores();
    double own = scores.get(place).score();
    double rival = 0;
    for (int other = 0; other < Math.min(scores.size(), 2); other++) {
      rival = other == place ? rival : Math.max(rival, scores.get(other).score());
    }
    double odds = BASE + LIKENESS * own + LEAD * (own - rival) + COVERAGE * ranking.coverage();
    return own == 0 ? 0 : 1 / (1 + Math.exp(-odds));
  }
}
