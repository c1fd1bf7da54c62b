package dev.headset.understanding;

/** Takes the commonest endings off English words, and never more than those. */
final class EnglishStems {

  private static final int MIN_STEM = 3;

  private EnglishStems() {}

  static String stem(String folded) {
    String word = folded;
    if (word.endsWith("ies") && word.length() > MIN_STEM + 2) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("xes")
        || word.endsWith("ches")
        || word.endsWith("shes")) {
      return word.substring(0, word.length() - 2);
    }
    if (word.endsWith("s")
        && !word.endsWith("ss")
        && !word.endsWith("us")
        && word.length() > MIN_STEM) {
      word = word.substring(0, word.length() - 1);
    }
    if (word.endsWith("ing") && word.length() > MIN_STEM + 2) {
      return undouble(word.substring(0, word.length() - 3));
    }
    if (word.endsWith("ed") && word.length() > MIN_STEM + 1) {
      return undouble(word.substring(0, word.length() - 2));
    }
    return word.endsWith("e") && word.length() > MIN_STEM + 1
        ? word.substring(0, word.length() - 1)
        : word;
  }

  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
    if (doubled && "lsz".indexOf(stem.charAt(last)) < 0) {
      return stem.substring(0, last);
    }
    return stem.endsWith("e") && last > 2 ? stem.substring(0, last) : stem;
  }
}
