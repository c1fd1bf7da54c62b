package dev.headset.discord.markdown;

import java.util.Optional;

/**
 * Words that are quoted, by a mark on each line or by one for all that follows.
 *
 * @param words without the marks
 * @param end behind them, and behind the end of their last line
 * @param goesOn whether another line follows
 */
record Quoted(String words, int end, boolean goesOn) {

  private static final String LINE = "> ";
  private static final String ALL = ">>> ";

  /** What is quoted at the start of a line; empty where nothing is. */
  static Optional<Quoted> at(String text, int lineStart) {
    int mark = afterBlanks(text, lineStart);
    if (text.startsWith(ALL, mark)) {
      return Optional.of(new Quoted(text.substring(mark + ALL.length()), text.length(), false));
    }
    if (!text.startsWith(LINE, mark)) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    int next = lineStart;
    boolean more = true;
    while (more) {
      int from = afterBlanks(text, next) + LINE.length();
      int newline = text.indexOf('\n', from);
      int lineEnd = newline < 0 ? text.length() : newline;
      words.append(next == lineStart ? "" : "\n").append(text, from, lineEnd);
      next = lineEnd + 1;
      more = newline >= 0 && text.startsWith(LINE, afterBlanks(text, next));
    }
    boolean goesOn = next <= text.length();
    return Optional.of(new Quoted(words.toString(), Math.min(next, text.length()), goesOn));
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at;
  }
}
