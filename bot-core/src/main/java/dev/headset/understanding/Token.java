package dev.headset.understanding;

/**
 * A word, a number or an emoji of a text.
 *
 * @param lower lower case, diacritics kept, letters that were drawn out squeezed
 * @param folded the same without diacritics
 * @param pause what stands before it
 */
record Token(String lower, String folded, Kind kind, Pause pause) {

  enum Kind {
    WORD,
    NUMBER,
    SYMBOL
  }

  /** The strongest punctuation between a token and the one before. */
  enum Pause {
    NONE,
    COMMA,
    SENTENCE
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }
}
