package dev.headset.relay;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds payment card numbers in text and masks all but their last four digits.
 *
 * <p>A card number is 13 to 19 digits that pass Luhn's check (ISO/IEC 7812-1), in any script's
 * digits. It is found alone and in the groups that cards show, a single space or hyphen apart: four
 * digits first, then fours or sixes, then the rest. However else it is broken up, by dots, slashes,
 * line ends, signs that nobody sees, or into other groups, it is found where it begins and is as
 * long as the numbers of a large card scheme. So the shop's own numbers, such as
 * 123-4567890-1234567, are none, nor are phone numbers, and what follows a card number, such as its
 * security code, does not hide it.
 */
public final class CardNumbers {

  private static final int MIN_DIGITS = 13;
  private static final int MAX_DIGITS = 19;
  private static final int GROUP = 4;
  private static final int LARGE_GROUP = 6;
  private static final int MAX_BETWEEN = 3;
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /**
   * Digits in a row, from {@code start} to before {@code end}.
   *
   * @param plainly whether a single space or hyphen stands before it
   */
  private record Group(int start, int end, boolean plainly) {
    int digits() {
      return end - start;
    }
  }

  /** The text with every card number masked; the very same text where there is none. */
  public static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    boolean found = false;
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      List<Group> groups = groups(text, at);
      int card = startsAnew(text, at) ? cardAtStart(text, groups) : 0;
      if (card > 0) {
        hide(masked, groups.subList(0, card));
        found = true;
      }
      at = groups.get(Math.max(card, 1) - 1).end();
    }
    return found ? masked.toString() : text;
  }

  /** Whether no number or phone number goes before. */
  private static boolean startsAnew(String text, int at) {
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    return before != '+' && !(before == '-' && at > 1 && isDigit(text.charAt(at - 2)));
  }

  /** The groups from {@code start} on, as far as a card number may reach. */
  private static List<Group> groups(String text, int start) {
    List<Group> groups = new ArrayList<>();
    int from = start;
    int digits = 0;
    boolean plainly = true;
    while (true) {
      int end = from;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      groups.add(new Group(from, end, plainly));
      digits += end - from;
      int next = next(text, end);
      if (next < 0 || digits >= MAX_DIGITS) {
        return groups;
      }
      plainly = next == end + 1 && (text.charAt(end) == ' ' || text.charAt(end) == '-');
      from = next;
    }
  }

  /** Where the next group begins; -1 where something else than signs between groups follows. */
  private static int next(String text, int end) {
    for (int at = end; at < text.length() && at <= end + MAX_BETWEEN; at++) {
      if (isDigit(text.charAt(at))) {
        return at > end ? at : -1;
      }
      if (!isBetween(text.charAt(at))) {
        return -1;
      }
    }
    return -1;
  }

  /** How many of the groups make a card number, the most that do; 0 where none do. */
  private static int cardAtStart(String text, List<Group> groups) {
    int card = 0;
    boolean asOnCards = true;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      asOnCards = asOnCards && group.plainly() && (i == 0 || goesOn(groups.get(i - 1), i - 1));
      append(digits, text, group);
      boolean isOne =
          digits.length() >= MIN_DIGITS
              && digits.length() <= MAX_DIGITS
              && (asOnCards || CardScheme.mayBe(digits))
              && passesLuhn(digits);
      if (isOne) {
        card = i + 1;
      }
    }
    return card;
  }

  private static boolean goesOn(Group before, int index) {
    return before.digits() == GROUP || (index > 0 && before.digits() == LARGE_GROUP);
  }

  private static void append(StringBuilder digits, String text, Group group) {
    for (int at = group.start(); at < group.end(); at++) {
      digits.append(Character.digit(text.charAt(at), 10));
    }
  }

  private static void hide(StringBuilder text, List<Group> card) {
    int left = card.stream().mapToInt(Group::digits).sum() - SHOWN;
    for (Group group : card) {
      for (int i = group.start(); i < group.end() && left > 0; i++, left--) {
        text.setCharAt(i, '•');
      }
    }
  }

  private static boolean passesLuhn(CharSequence digits) {
    int sum = 0;
    for (int i = digits.length() - 1, factor = 1; i >= 0; i--, factor = 3 - factor) {
      int product = factor * (digits.charAt(i) - '0');
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }

  private static boolean isDigit(char c) {
    return Character.isDigit(c);
  }

  private static boolean isBetween(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.DASH_PUNCTUATION
        || Character.getType(c) == Character.FORMAT
        || ".,/_·|*−".indexOf(c) >= 0;
  }
}
