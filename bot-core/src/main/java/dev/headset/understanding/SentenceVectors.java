package dev.headset.understanding;

import dev.headset.text.Language;

/**
 * Tells what a sentence means as a point in space, near to those of sentences that say the same in
 * other words. Learned elsewhere, from far more than an operator writes.
 *
 * <p>An extra that is not part of the bot implements it; {@link java.util.ServiceLoader} finds it.
 * It answers the same text the same each time, needs no network, and is safe for use by several
 * threads.
 */
public interface SentenceVectors {

  /** Whether it was taught this language well enough to be heard. */
  boolean reads(Language language);

  /** How many numbers a vector has. */
  int dimension();

  /**
   * The vector of a text, of length 1, in an array of the caller's own.
   *
   * @param text of any length and any content; the end of a long one may be passed over
   */
  float[] of(String text);
}
