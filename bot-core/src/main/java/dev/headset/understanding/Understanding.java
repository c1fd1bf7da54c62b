package dev.headset.understanding;

/**
 * Understands free text. Pure: the same utterance gives the same verdict; trained when it is built.
 * Safe for use by several threads; takes any text of up to 4,096 characters in a few milliseconds
 * at the most.
 */
public interface Understanding {

  Verdict understand(Utterance utterance);
}
