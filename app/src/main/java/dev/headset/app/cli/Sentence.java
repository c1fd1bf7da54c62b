package dev.headset.app.cli;

import java.util.Locale;

/** Makes a sentence of what was said about an error: a capital at its head, an end at its end. */
final class Sentence {

  private Sentence() {}

  static String of(String said) {
    String text = said.strip();
    if (text.isEmpty()) {
      return "Nothing is known about it.";
    }
    String head =
        startsWithPlainWord(text)
            ? text.substring(0, 1).toUpperCase(Locale.ROOT)
            : text.substring(0, 1);
    char last = text.charAt(text.length() - 1);
    return head + text.substring(1) + (last == '.' || last == '?' || last == '!' ? "" : ".");
  }

  /** A path, an option or a file name at the head stays as it is. */
  private static boolean startsWithPlainWord(String text) {
    int space = text.indexOf(' ');
    String word = space < 0 ? text : text.substring(0, space);
    return word.chars().allMatch(Character::isLetter);
  }
}
