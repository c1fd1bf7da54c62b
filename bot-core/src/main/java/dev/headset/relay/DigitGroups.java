package dev.headset.relay;

import java.util.ArrayList;
import java.util.List;

/** Digits of any script as people group them, few signs apart. */
final class DigitGroups {

  private static final int MAX_BETWEEN = 3;

  private DigitGroups() {}

  /**
   * Digits in a row, from {@code start} to before {@code end}.
   *
   * @param plainly whether a single space or hyphen stands before it
   */
  record Group(int start, int end, boolean plainly) {
    int digits() {
      return end - start;
    }

    /** Adds its digits, as 0 to 9. */
    void appendTo(StringBuilder digits, String text) {
      for (int at = start; at < end; at++) {
        digits.append(Character.digit(text.charAt(at), 10));
      }
    }
  }

  /** The groups from the digit at {@code start} on, until they have {@code enough} digits. */
  static List<Group> from(String text, int start, int enough) {
    List<Group> groups = new ArrayList<>();
    int from = start;
    int digits = 0;
    boolean plainly = true;
    while (true) {
      int end = from;
      while (end < text.length() && Character.isDigit(text.charAt(end))) {
        end++;
      }
      groups.add(new Group(from, end, plainly));
      digits += end - from;
      int next = next(text, end);
      if (next < 0 || digits >= enough) {
        return groups;
      }
      plainly = next == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
      from = next;
    }
  }

  /** Where the next group begins; -1 where something else than signs between groups follows. */
  private static int next(String text, int end) {
    for (int at = end; at < text.length() && at <= end + MAX_BETWEEN; at++) {
      if (Character.isDigit(text.charAt(at))) {
        return at > end ? at : -1;
      }
      if (!isBetween(text.charAt(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether no number or phone number goes before. */
  static boolean startsAnew(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before != '+' && !(before == '-' && at > 1 && Character.isDigit(text.charAt(at - 2)));
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.getType(c) == Character.FORMAT
        || ".,/_·|*−".indexOf(c) >= 0;
  }
}
