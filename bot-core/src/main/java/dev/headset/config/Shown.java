package dev.headset.config;

import dev.headset.text.Language;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of the operator's inside a sentence of ours: short, on one line, without controls. */
final class Shown {

  private static final int MAX = 60;
  private static final int MAX_NAMES = 12;

  private Shown() {}

  static String quoted(String words) {
    return "\"" + bare(words) + "\"";
  }

  static String bare(String words) {
    StringBuilder shown = new StringBuilder();
    words
        .codePoints()
        .limit(MAX)
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .forEach(shown::appendCodePoint);
    return words.codePointCount(0, words.length()) > MAX ? shown + "…" : shown.toString();
  }

  /** How long a text is for the platforms, which count as Java does. */
  static String length(String text) {
    boolean wide = text.codePointCount(0, text.length()) < text.length();
    return text.length() + (wide ? " (an emoji counts as two or more)" : "");
  }

  /** A language in English. */
  static String language(Language language) {
    return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }

  /** A few names after one another, the rest counted. */
  static String list(Collection<String> names) {
    String some =
        names.stream().limit(MAX_NAMES).map(Shown::bare).collect(Collectors.joining(", "));
    int more = names.size() - MAX_NAMES;
    return more > 0 ? some + " and " + more + " more" : some;
  }
}
