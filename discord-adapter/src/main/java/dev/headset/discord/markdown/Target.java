package dev.headset.discord.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a link leads.
 *
 * @param end behind all of the link
 */
record Target(String address, int end) {

  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  /** A title that nobody sees, and the bracket that ends it all. */
  private static final Pattern REST =
      Pattern.compile("(?:\\s{1,9}(?:\"[^\"\\n]{0,200}\"|'[^'\\n]{0,200}'))?\\s{0,9}\\)");

  private static final int LONGEST = 2048;
  private static final String NEVER_LAST = ".,:;\"']";

  /**
   * Of a link whose words stand between two places, and are followed by the bracket of its address.
   *
   * @param to the end of what is looked at
   * @return empty where Discord shows no link: words that look like another address might mislead
   */
  static Optional<Target> of(String text, int wordsFrom, int wordsTo, int to) {
    int open = wordsTo + 2;
    boolean within = open < to && text.charAt(open) == '<';
    int from = within ? open + 1 : open;
    if (!ADDRESS.matcher(text).region(from, to).lookingAt() || misleads(text, wordsFrom, wordsTo)) {
      return Optional.empty();
    }
    int end = end(text, from, Math.min(to, from + LONGEST));
    boolean closed = !within || (end < to && text.charAt(end) == '>');
    Matcher rest = REST.matcher(text).region(Math.min(to, within ? end + 1 : end), to);
    return closed && rest.lookingAt()
        ? Optional.of(new Target(unescaped(text.substring(from, end)), rest.end()))
        : Optional.empty();
  }

  private static boolean misleads(String text, int wordsFrom, int wordsTo) {
    return ADDRESS.matcher(text).region(wordsFrom, wordsTo).find()
        || text.substring(wordsFrom, wordsTo).isBlank();
  }

  /** Round brackets belong to an address in pairs. */
  private static int end(String text, int from, int to) {
    boolean inBrackets = false;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      boolean ends =
          Source.isBlank(c) || c == '<' || c == '>' || (inBrackets ? c == '(' : c == ')');
      if (ends) {
        return at;
      }
      inBrackets = c == '(' || (inBrackets && c != ')');
      at += c == '\\' ? 2 : 1;
    }
    return Math.min(at, to);
  }

  private static String unescaped(String address) {
    return address.replaceAll("\\\\(\\p{Punct})", "$1");
  }

  /** The end of an address that stands in the text itself, or {@link Source#NONE}. */
  static int bareEnd(String text, int at, int to) {
    Matcher begins = ADDRESS.matcher(text).region(at, to);
    if (!begins.lookingAt()) {
      return Source.NONE;
    }
    int least = begins.end() + 1;
    int end = begins.end();
    while (end < to && !Source.isBlank(text.charAt(end)) && text.charAt(end) != '<') {
      end++;
    }
    while (end > least && NEVER_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > least ? end : Source.NONE;
  }
}
