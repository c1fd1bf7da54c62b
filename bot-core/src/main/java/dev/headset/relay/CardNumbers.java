package dev.headset.relay;

import dev.headset.relay.DigitGroups.Group;
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
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /** The text with every card number masked; the very same text where there is none. */
  public static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    boolean found = false;
    int at = 0;
    while (at < text.length()) {
      if (!Character.isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      List<Group> groups = DigitGroups.from(text, at, MAX_DIGITS);
      int card = DigitGroups.startsAnew(text, at) ? cardAtStart(text, groups) : 0;
      if (card > 0) {
        hide(masked, groups.subList(0, card));
        found = true;
      }
      at = groups.get(Math.max(card, 1) - 1).end();
    }
    return found ? masked.toString() : text;
  }

  /** How many of the groups make a card number, the most that do; 0 where none do. */
  private static int cardAtStart(String text, List<Group> groups) {
    int card = 0;
    boolean asOnCards = true;
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < groups.size(); i++) {
      Group group = groups.get(i);
      asOnCards = asOnCards && group.plainly() && (i == 0 || goesOn(groups.get(i - 1), i - 1));
      group.appendTo(digits, text);
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

  private static void hide(StringBuilder text, List<Group> card) {
    int left = card.stream().mapToInt(Group::digits).sum() - SHOWN;
    for (Group group : card) {
      for (int i = group.start(); i < group.end() && left > 0; i++, left--) {
        text.setCharAt(i, '•');
      }
    }
  }

  /** Luhn's check (ISO/IEC 7812-1); of digits 0 to 9 alone. */
  static boolean passesLuhn(CharSequence digits) {
    int sum = 0;
    for (int i = digits.length() - 1, factor = 1; i >= 0; i--, factor = 3 - factor) {
      int product = factor * (digits.charAt(i) - '0');
      sum += product / 10 + product % 10;
    }
    return sum % 10 == 0;
  }
}
