package dev.headset.config;

import java.util.Locale;
import java.util.Optional;

/** Finds characters that nobody sees, and that come along when text is copied from a page. */
final class Invisible {

  private static final int NO_BREAK_SPACE = 0xA0;

  private Invisible() {}

  static boolean is(int point) {
    return point == NO_BREAK_SPACE
        || Character.getType(point) == Character.FORMAT
        || (Character.isSpaceChar(point) && point != ' ');
  }

  static String without(String text) {
    StringBuilder plain = new StringBuilder();
    text.codePoints().filter(point -> !is(point)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** What to do about the first of them; empty where there is none. */
  static Optional<String> fix(String text) {
    return text.codePoints()
        .filter(Invisible::is)
        .mapToObj(
            point ->
                String.format(
                    Locale.ROOT, "it holds the invisible character U+%04X: type it anew", point))
        .findFirst();
  }
}
