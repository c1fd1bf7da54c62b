package dev.headset.text;

import java.util.Map;
import java.util.Optional;

/**
 * Patterns that only name what is put in, as nearly all do. They come out as ICU's MessageFormat
 * would have it, at a fraction of its cost.
 */
final class PlainPattern {

  /** What stands for a value that is missing. */
  static final String MISSING = "…";

  private PlainPattern() {}

  /** Empty for a pattern, or for values, that need more than putting in. */
  static Optional<String> fill(String pattern, Map<String, ?> arguments) {
    if (pattern.indexOf('\'') >= 0) {
      return Optional.empty();
    }
    StringBuilder filled = new StringBuilder(2 * pattern.length());
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', at);
      if (close < open || !isName(pattern, open + 1, close)) {
        return Optional.empty();
      }
      String name = pattern.substring(open + 1, close);
      Object value = arguments.containsKey(name) ? arguments.get(name) : MISSING;
      if (!(value instanceof String text)) {
        return Optional.empty();
      }
      filled.append(pattern, at, open).append(text);
      at = close + 1;
    }
    return pattern.indexOf('}', at) >= 0
        ? Optional.empty()
        : Optional.of(filled.append(pattern, at, pattern.length()).toString());
  }

  /** Letters and low lines; a digit could be an argument's number. */
  private static boolean isName(String pattern, int from, int to) {
    for (int at = from; at < to; at++) {
      char sign = pattern.charAt(at);
      if (sign != '_' && !Character.isLetter(sign)) {
        return false;
      }
    }
    return to > from;
  }
}
