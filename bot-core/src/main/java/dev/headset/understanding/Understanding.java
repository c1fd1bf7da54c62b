package dev.headset.understanding;

/**
 * Understands free text. Pure: the same utterance gives the same verdict; trained when it is built
 * or first asked. Safe for use by several threads; takes any text, in some milliseconds at the
 * most, since what stands beyond the first 4,096 characters is not read.
 */
public interface Understanding {

  Verdict understand(Utterance utterance);

  /**
   * Begins what the first text would otherwise have to wait for, if anything; comes back at once.
   */
  default void prepare() {}

  /** The same, and waits for its end; what went wrong is thrown here. */
  default void ready() {}
}
