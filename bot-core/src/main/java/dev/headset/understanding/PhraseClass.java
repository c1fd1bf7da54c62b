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
  UPSET
}
