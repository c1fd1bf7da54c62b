package dev.headset.discord.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text that is read as Discord's Markdown, with an answer in one step to where what opens at a
 * place is closed. Discord's client finds that by patterns, each of which would look through the
 * rest of the text; a hostile text would make that a long search at every place.
 *
 * <p>Each question gives the end of what is looked at: within something that was opened before,
 * what stands behind its end does not count.
 */
final class Source {

  static final int NONE = -1;

  /** How deep brackets may lie within a link's words. */
  private static final int MOST_BRACKETS = 8;

  final String text;
  private final boolean[] escaped;
  private final int[] nextStrong;
  private final int[] nextUnderline;
  private final int[] nextStrike;
  private final int[] nextSpoiler;
  private final int[] nextFence;
  private final int[] nextAngleEnd;
  private final int[] nextLinkMiddle;
  private final int[] nextBracket;
  private final int[] nextBracketEnd;
  private final Runs stars;
  private final Runs lows;
  private final Map<Integer, List<Integer>> ticks = new HashMap<>();

  Source(String text) {
    this.text = text;
    escaped = escaped(text);
    nextStrong = next(i -> closes(i, "**", '*') && !escaped[i]);
    nextUnderline = next(i -> closes(i, "__", '_') && !escaped[i]);
    nextStrike = next(i -> closes(i, "~~", '_'));
    nextSpoiler = next(i -> text.startsWith("||", i));
    nextFence = next(i -> text.startsWith("```", i));
    nextAngleEnd = next(i -> text.charAt(i) == '>');
    nextLinkMiddle = next(i -> text.startsWith("](", i));
    nextBracket = next(i -> text.charAt(i) == '[');
    nextBracketEnd = next(i -> text.charAt(i) == ']');
    stars = new Runs(text, '*', escaped);
    lows = new Runs(text, '_', escaped);
    countTicks();
  }

  /** The end mark of {@code **} that stands at a place, or {@link #NONE}; likewise those below. */
  int strongEnd(int at, int to) {
    return pairEnd(nextStrong, "**", at, to, true);
  }

  int underlineEnd(int at, int to) {
    return pairEnd(nextUnderline, "__", at, to, true);
  }

  int strikeEnd(int at, int to) {
    return pairEnd(nextStrike, "~~", at, to, false);
  }

  int spoilerEnd(int at, int to) {
    return pairEnd(nextSpoiler, "||", at, to, false);
  }

  /** The one that ends an emphasis by a star: no blank before it, nor behind the first. */
  int starEnd(int at, int to) {
    if (at + 1 >= to || isBlank(text.charAt(at + 1))) {
      return NONE;
    }
    int end = stars.end(at, to);
    boolean alone = end != NONE && stars.startsAt(end);
    return alone && isBlank(text.charAt(end - 1)) && !escaped[end - 1] ? NONE : end;
  }

  /** The one that ends an emphasis by a low line: no letter or digit behind it. */
  int lowEnd(int at, int to) {
    int end = lows.end(at, to);
    return end != NONE && end + 1 < to && isWord(text.charAt(end + 1)) ? NONE : end;
  }

  /** The start of the fence that ends a block, whose words begin no earlier than at a place. */
  int fence(int from, int to) {
    int end = from < nextFence.length ? nextFence[from] : NONE;
    return end != NONE && end + 3 <= to ? end : NONE;
  }

  /** The angle bracket that ends what begins with one at a place. */
  int angleEnd(int at, int to) {
    return nextAngleEnd[at] < to ? nextAngleEnd[at] : NONE;
  }

  /** How many backticks stand at a place. */
  int ticksAt(int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end - at;
  }

  /** The start of the next row of so many backticks, no more and no fewer. */
  int ticks(int count, int from, int to) {
    List<Integer> rows = ticks.getOrDefault(count, List.of());
    int found = java.util.Collections.binarySearch(rows, from);
    int index = found >= 0 ? found : -found - 1;
    return index < rows.size() && rows.get(index) + count <= to ? rows.get(index) : NONE;
  }

  /** Where {@code ](} stands that ends the words of a link whose bracket stands at a place. */
  int linkMiddle(int at, int to) {
    int from = at + 1;
    for (int depth = 0; depth < MOST_BRACKETS && from < text.length(); depth++) {
      int middle = nextLinkMiddle[from];
      if (middle == NONE || middle + 2 > to) {
        return NONE;
      }
      int inner = nextBracket[from];
      if (inner == NONE || inner > middle) {
        return middle;
      }
      int innerEnd = nextBracketEnd[inner];
      if (innerEnd == NONE) {
        return NONE;
      }
      from = innerEnd + 1;
    }
    return NONE;
  }

  /** What a browser counts as a blank. */
  static boolean isBlank(char c) {
    return (Character.isWhitespace(c) && c < 0x1c)
        || c == ' '
        || c == '\u00a0'
        || c == '\ufeff'
        || (c > 0x1000 && Character.isSpaceChar(c));
  }

  static boolean isWord(char c) {
    return c == '_' || (c < 0x80 && Character.isLetterOrDigit(c));
  }

  private int pairEnd(int[] next, String mark, int at, int to, boolean minded) {
    int from = at + 3;
    if (from + 2 > to) {
      return NONE;
    }
    int end = next[from];
    if (end != NONE && end + 2 <= to) {
      return end;
    }
    boolean last = text.startsWith(mark, to - 2) && !(minded && escaped[to - 2]);
    return last ? to - 2 : NONE;
  }

  private boolean closes(int at, String mark, char not) {
    return text.startsWith(mark, at) && (at + 2 == text.length() || text.charAt(at + 2) != not);
  }

  private int[] next(java.util.function.IntPredicate here) {
    int[] next = new int[text.length()];
    int found = NONE;
    for (int i = text.length() - 1; i >= 0; i--) {
      found = here.test(i) ? i : found;
      next[i] = found;
    }
    return next;
  }

  private void countTicks() {
    int at = text.indexOf('`');
    while (at >= 0) {
      int count = ticksAt(at);
      ticks.computeIfAbsent(count, any -> new ArrayList<>()).add(at);
      at = text.indexOf('`', at + count);
    }
  }

  private static boolean[] escaped(String text) {
    boolean[] escaped = new boolean[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      escaped[i + 1] = text.charAt(i) == '\\' && !escaped[i];
    }
    return escaped;
  }
}
