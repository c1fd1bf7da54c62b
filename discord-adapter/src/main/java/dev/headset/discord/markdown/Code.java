package dev.headset.discord.markdown;

import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of code in a text.
 *
 * @param words as they stand; nothing in them has a meaning
 * @param language of a block, where it names one
 * @param end behind all of it
 */
record Code(String words, String language, int end) {

  private static final int FENCE = 3;
  private static final int LONGEST_LANGUAGE = 50;
  private static final String IN_LANGUAGE = "_+-.#";

  /** A block between two fences. */
  static Optional<Code> block(Source source, int at, int to) {
    int open = at + FENCE;
    if (!source.text.startsWith("```", at) || source.fence(open, to) == Source.NONE) {
      return Optional.empty();
    }
    int end = open;
    while (end < to && end - open < LONGEST_LANGUAGE && inLanguage(source.text.charAt(end))) {
      end++;
    }
    boolean named = end > open && end < to && source.text.charAt(end) == '\n';
    String language = source.text.substring(open, end).toLowerCase(Locale.ROOT);
    Optional<Code> whole = named ? block(source, end + 1, to, language) : Optional.empty();
    return whole.or(() -> block(source, open, to, ""));
  }

  static boolean inLanguage(char c) {
    return (c < 0x80 && Character.isLetterOrDigit(c)) || IN_LANGUAGE.indexOf(c) >= 0;
  }

  private static Optional<Code> block(Source source, int from, int to, String language) {
    int start = from;
    while (start < to && source.text.charAt(start) == '\n') {
      start++;
    }
    int fence = source.fence(start + 1, to);
    if (fence == Source.NONE) {
      return Optional.empty();
    }
    int end = fence;
    while (end > start + 1 && source.text.charAt(end - 1) == '\n') {
      end--;
    }
    return Optional.of(new Code(source.text.substring(start, end), language, fence + FENCE));
  }

  /** Within a line: from a row of backticks to the next of the same number. */
  static Optional<Code> inline(Source source, int at, int to) {
    int most = Math.min(source.ticksAt(at), to - at);
    for (int count = most; count > 0; count--) {
      int end = source.ticks(count, at + most + 1, to);
      if (end != Source.NONE) {
        String words = bare(source.text.substring(at + count, end));
        return Optional.of(new Code(words, "", end + count));
      }
    }
    return Optional.empty();
  }

  /** Code that begins or ends with a backtick is written with a blank before it. */
  static boolean needsBlankBefore(String words) {
    return words.stripLeading().startsWith("`") && leadingBlanks(words);
  }

  /** As above, behind it. */
  static boolean needsBlankBehind(String words) {
    return needsBlankBefore(new StringBuilder(words).reverse().toString());
  }

  private static boolean leadingBlanks(String words) {
    int at = 0;
    while (words.charAt(at) == ' ') {
      at++;
    }
    return words.charAt(at) == '`';
  }

  private static String bare(String words) {
    int from = words.startsWith(" ") && needsBlankBefore(words) ? 1 : 0;
    int to = words.endsWith(" ") && needsBlankBehind(words) ? words.length() - 1 : words.length();
    return words.substring(from, Math.max(from, to));
  }
}
