package dev.headset.config;

import dev.headset.understanding.Knowledge;
import dev.headset.understanding.SentenceVectors;
import dev.headset.understanding.Thresholds;
import java.util.Optional;

/**
 * How texts are to be understood.
 *
 * @param thresholds empty where the examples shall suggest them
 * @param vectors empty where sentences are understood by their words alone
 */
public record UnderstandingSettings(
    Optional<Thresholds> thresholds, Optional<SentenceVectors> vectors) {

  static final UnderstandingSettings DEFAULT =
      new UnderstandingSettings(Optional.empty(), Optional.empty());

  /** All that is known before the first example is read. */
  public Knowledge knowledge() {
    return new Knowledge(KnownWords.vectors(), vectors);
  }
}
