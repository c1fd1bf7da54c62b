package dev.headset.relay;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds payment card numbers in text and masks all but their last four digits.
 *
 * <p>A card number is 13 to 19 digits that pass Luhn's check (ISO/IEC 7812-1), alone or in the
 * groups that cards show, a single space or hyphen apart: four digits first, then fours or sixes,
 * then the rest. So the shop's own numbers, such as 123-4567890-1234567, are none, and what follows
 * a card number, such as its security code, does not hide it.
 */
public final class CardNumbers {

  private static final int MIN_DIGITS = 13;
  private static final int MAX_DIGITS = 19;
  private static final int GROUP = 4;
  private static final int LARGE_GROUP = 6;
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /** Digits in a row, from {@code start} to before {@code end}. */
  private record Group(int start, int end) {
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
      boolean partOfAnother = at > 1 && text.charAt(at - 1) == '-' && isDigit(text.charAt(at - 2));
      int card = partOfAnother ? 0 : cardAtStart(text, groups);
      if (card > 0) {
        hide(masked, groups.subList(0, card));
        found = true;
      }
      at = groups.get(Math.max(card, 1) - 1).end();
    }
    return found ? masked.toString() : text;
  }

  /** The groups from {@code start} on, as far as a card number may reach. */
  private static List<Group> groups(String text, int start) {
    List<Group> groups = new ArrayList<>();
    int from = start;
    int digits = 0;
    while (true) {
      int end = from;
      while (end < text.length() && isDigit(text.charAt(end))) {
        end++;
      }
      groups.add(new Group(from, end));
      digits += end - from;
      boolean more =
          end + 1 < text.length()
              && (text.charAt(end) == ' ' || text.charAt(end) == '-')
              && isDigit(text.charAt(end + 1));
      if (!more || digits >= MAX_DIGITS) {
        return groups;
      }
      from = end + 1;
    }
  }

  /** How many of the groups make a card number, the most that do; 0 where none do. */
  private static int cardAtStart(String text, List<Group> groups) {
    int card = 0;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      digits.append(text, group.start(), group.end());
      if (digits.length() >= MIN_DIGITS && digits.length() <= MAX_DIGITS && passesLuhn(digits)) {
        card = i + 1;
      }
      boolean goesOn = group.digits() == GROUP || (i > 0 && group.digits() == LARGE_GROUP);
      if (!goesOn) {
        return card;
      }
    }
    return card;
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
    return c >= '0' && c <= '9';
  }
}
