package dev.headset.relay;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes what people wrote fit into a line of ours: on one line, and no longer than there is room.
 */
public final class Shortened {

  private static final String MORE = "…";

  private Shortened() {}

  /**
   * A text on one line, without controls and without what turns the direction of the text around
   * it. What joins emoji stays.
   */
  public static String line(String text) {
    return lines(text, " ");
  }

  /**
   * A text whose lines, but for the first, stand in from the margin: none of them passes for a line
   * of ours. Else as {@link #line}.
   */
  public static String indented(String text) {
    return lines(text, "\n  ");
  }

  private static String lines(String text, String between) {
    return visible(text)
        .lines()
        .map(String::strip)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(between));
  }

  /** A text without controls and without what turns the direction of the text around it. */
  public static String visible(String text) {
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .filter(
            c -> c == '\n' || c == '\t' || !(Character.getType(c) == Character.CONTROL || turns(c)))
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** The bidirectional controls of Unicode Standard Annex 9. */
  private static boolean turns(int c) {
    return c == 0x061C
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /**
   * The text, or as much of it as fits with an ellipsis behind it; cut between graphemes.
   *
   * @param maxUnits in UTF-16 units, at least 2
   */
  public static String to(int maxUnits, String text) {
    if (text.length() <= maxUnits) {
      return text;
    }
    BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
    graphemes.setText(text);
    int room = maxUnits - MORE.length();
    int end = graphemes.isBoundary(room) ? room : graphemes.preceding(room);
    if (end <= 0) {
      end = Character.isLowSurrogate(text.charAt(room)) ? room - 1 : room;
    }
    return text.substring(0, end).stripTrailing() + MORE;
  }

  /**
   * Items with commas between them, as many as fit, and how many more there are.
   *
   * @param maxUnits in UTF-16 units, at least 12
   */
  public static String list(int maxUnits, List<String> items) {
    List<String> shown = new ArrayList<>();
    int room = maxUnits;
    for (int i = 0; i < items.size(); i++) {
      String item = line(items.get(i));
      int more = items.size() - i - 1;
      int needed = item.length() + 2 + (more == 0 ? 0 : rest(more).length());
      if (needed > room && !shown.isEmpty()) {
        return String.join(", ", shown) + " " + rest(more + 1);
      }
      shown.add(to(Math.max(2, room - (more == 0 ? 0 : rest(more).length() + 2)), item));
      room -= item.length() + 2;
    }
    return String.join(", ", shown);
  }

  private static String rest(int more) {
    return "+" + more;
  }
}
