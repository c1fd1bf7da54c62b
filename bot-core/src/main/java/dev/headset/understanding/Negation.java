package dev.headset.understanding;

/** Tells a wish from its opposite by the words before it. */
final class Negation {

  private static final int MAX_CARRIERS = 4;

  private Negation() {}

  /**
   * Whether a negator of the same clause stands before a token, with nothing but carriers between:
   * "I don't really want to | talk to a human". "Nie, | chcę człowieka" has a pause and is a wish.
   */
  static boolean before(int from, PhraseText text, Lexicon lexicon) {
    int carriers = 0;
    for (int at = from; at > 0 && carriers <= MAX_CARRIERS; at--) {
      if (text.token(at).pause() != Token.Pause.NONE) {
        return false;
      }
      String word = text.token(at - 1).folded();
      if (lexicon.negators().contains(word)) {
        return !asksWhyNot(at - 1, text);
      }
      if (!lexicon.carriers().contains(word)) {
        return word.equals("no") && at < text.size() && text.token(at).folded().equals("need");
      }
      carriers++;
    }
    return false;
  }

  /** "Why don't you …" asks for it all the same. */
  private static boolean asksWhyNot(int negator, PhraseText text) {
    if (negator == 0) {
      return false;
    }
    String word = text.token(negator - 1).folded();
    return word.equals("why")
        || word.equals("czemu")
        || word.equals("dlaczego")
        || word.equals("czy");
  }
}
