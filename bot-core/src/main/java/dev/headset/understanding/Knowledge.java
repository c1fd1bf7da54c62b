package dev.headset.understanding;

import java.util.Optional;

/**
 * What is known before the first example is read.
 *
 * @param words what words mean; comes with the program
 * @param sentences what sentences mean, where an extra tells it; asked once for each example, and
 *     once for each text that is to be understood
 */
public record Knowledge(WordVectors words, Optional<SentenceVectors> sentences) {

  /** Nothing is known. */
  public static final Knowledge NONE = new Knowledge(WordVectors.NONE, Optional.empty());
}
