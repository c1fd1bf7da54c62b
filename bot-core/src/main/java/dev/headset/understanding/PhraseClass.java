package dev.headset.understanding;

/** A class of phrases in {@code phrases.yaml}; there the lower-case name. */
public enum PhraseClass {
  ASSOCIATE,
  MANAGER,
  CHANGE_TOPIC,
  YES,
  NO,
  THANKS,
  GREETING,
  GOODBYE,
  UPSET,
  /** "No, I meant …": heard only where there is a topic to turn away from. */
  CORRECTION,
  /** "That didn't work": heard only where there is a topic whose answer it can be about. */
  NOT_HELPED
}
