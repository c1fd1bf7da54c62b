package dev.headset.config;

import com.google.re2j.Pattern;

/**
 * Tells a text that nobody has translated from one that is rightly the same in two languages: a
 * number, a name, an emoji, one word alone ("OK", "Status").
 */
final class SameText {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern ORDINARY_WORD =
      Pattern.compile("[(\\[„“\"']*\\p{Ll}[\\p{L}'’-]{2,}");

  private SameText() {}

  /** Whether a text has words that differ from language to language. */
  static boolean needsTranslation(String text) {
    String[] words = BLANKS.split(withoutPlaceholders(text).strip());
    int ordinary = 0;
    int all = 0;
    for (String word : words) {
      all += word.codePoints().anyMatch(Character::isLetter) ? 1 : 0;
      boolean path = word.startsWith("/") || word.contains("://") || word.contains("@");
      ordinary += !path && ORDINARY_WORD.matcher(word).lookingAt() ? 1 : 0;
    }
    return all > 1 && ordinary > 0;
  }

  private static String withoutPlaceholders(String text) {
    StringBuilder plain = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : 0;
      if (depth == 0) {
        plain.append(c);
      }
      depth -= c == '}' && depth > 0 ? 1 : 0;
    }
    return plain.toString();
  }
}
