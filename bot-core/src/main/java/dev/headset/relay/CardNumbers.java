package dev.headset.relay;

/**
 * Finds payment card numbers in text and masks all but their last four digits.
 *
 * <p>A card number is 13 to 19 digits, alone or grouped by single spaces or hyphens, that pass
 * Luhn's check (ISO/IEC 7812-1). Digits that belong to a longer run are none.
 */
public final class CardNumbers {

  private static final int MIN_DIGITS = 13;
  private static final int MAX_DIGITS = 19;
  private static final int SHOWN = 4;

  private CardNumbers() {}

  /** The text with every card number masked; the very same text where there is none. */
  public static String mask(String text) {
    StringBuilder masked = new StringBuilder(text);
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int end = endOfRun(text, at);
      String digits = digitsOf(text, at, end);
      if (digits.length() >= MIN_DIGITS && digits.length() <= MAX_DIGITS && passesLuhn(digits)) {
        hide(masked, at, end, digits.length() - SHOWN);
      }
      at = end;
    }
    return masked.toString();
  }

  private static int endOfRun(String text, int start) {
    int end = start + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean grouped =
          (c == ' ' || c == '-') && end + 1 < text.length() && isDigit(text.charAt(end + 1));
      if (!isDigit(c) && !grouped) {
        break;
      }
      end++;
    }
    return end;
  }

  private static String digitsOf(String text, int start, int end) {
    StringBuilder digits = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  private static void hide(StringBuilder text, int start, int end, int hidden) {
    for (int i = start, seen = 0; i < end && seen < hidden; i++) {
      if (isDigit(text.charAt(i))) {
        text.setCharAt(i, '•');
        seen++;
      }
    }
  }

  private static boolean passesLuhn(String digits) {
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
