package dev.headset.app.console;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes hostile text plain enough to be shown, kept or used as a name. Pure. */
final class Plain {

  private static final int MAX_DIGITS = 18;

  private Plain() {}

  /** At most so many UTF-16 units, never half a surrogate pair. */
  static String cut(String text, int maxChars) {
    if (text.length() <= maxChars) {
      return text;
    }
    boolean split = Character.isHighSurrogate(text.charAt(maxChars - 1));
    return text.substring(0, split ? maxChars - 1 : maxChars);
  }

  /** One line: controls and turns of writing direction dropped, runs of blanks made one. */
  static String oneLine(String typed) {
    StringBuilder shown = new StringBuilder();
    wellFormed(typed)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> !Character.isISOControl(c) && !turnsDirection(c))
        .filter(c -> c != ' ' || (shown.length() > 0 && shown.charAt(shown.length() - 1) != ' '))
        .forEach(shown::appendCodePoint);
    return shown.toString().strip();
  }

  /** The text with each lone surrogate, which no encoding can carry, replaced by U+FFFD. */
  static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** Letters and digits in lower case with single hyphens between; may come out empty. */
  static String slug(String name) {
    StringBuilder slug = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(c -> Character.isLetterOrDigit(c) ? c : '-')
        .filter(c -> c != '-' || (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-'))
        .forEach(slug::appendCodePoint);
    int end = slug.length();
    return slug.length() > 0 && slug.charAt(end - 1) == '-'
        ? slug.substring(0, end - 1)
        : slug.toString();
  }

  /** A whole number from 0; empty for anything else. */
  static Optional<Long> number(String text) {
    boolean digits =
        !text.isEmpty()
            && text.length() <= MAX_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }

  private static boolean turnsDirection(int c) {
    return c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
