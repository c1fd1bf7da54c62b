package dev.headset.topic;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Compares short texts the way people type them: without case, diacritics or punctuation. */
public final class Folding {

  private Folding() {}

  /** Lower case, no diacritics, letters and digits alone, words a single space apart. */
  public static String fold(String text) {
    String decomposed = Normalizer2.getNFKDInstance().normalize(text.toLowerCase(Locale.ROOT));
    StringBuilder folded = new StringBuilder();
    decomposed
        .codePoints()
        .map(c -> c == 'ł' ? 'l' : c)
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                folded.appendCodePoint(c);
              } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
              }
            });
    return folded.toString().strip();
  }

  /** Whether two texts are the same but for case, diacritics and punctuation. */
  public static boolean same(String one, String other) {
    String folded = fold(one);
    return !folded.isEmpty() && folded.equals(fold(other));
  }
}
