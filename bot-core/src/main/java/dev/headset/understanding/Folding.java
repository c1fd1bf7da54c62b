package dev.headset.understanding;

import java.text.Normalizer;
import java.util.Locale;

/** Letters without what people leave out when they type in a hurry. */
public final class Folding {

  private Folding() {}

  /** NFKC and lower case; diacritics stay. */
  static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Lower case without diacritics: "Łódź" becomes "lodz". */
  public static String fold(String text) {
    String lower = lower(text);
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    apart.codePoints().forEach(letter -> appendFolded(folded, letter));
    return folded.toString();
  }

  private static void appendFolded(StringBuilder folded, int letter) {
    switch (letter) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      default -> {
        if (Character.getType(letter) != Character.NON_SPACING_MARK) {
          folded.appendCodePoint(letter);
        }
      }
    }
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }
}
