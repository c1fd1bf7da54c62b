package dev.headset.desk;

import java.util.Locale;
import java.util.Optional;

/**
 * The number that a customer is given to come back with: {@code HS-} and two groups of four
 * characters of Crockford's base 32, the last of which checks the seven before it.
 *
 * <p>The check is Luhn's algorithm modulo 32: it finds every single wrong character and nearly
 * every swap of neighbours.
 */
public record CaseNumber(String value) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int DIGITS = 7;

  /**
   * The number that stands for the low 35 bits of {@code random}. Whoever calls supplies the
   * randomness.
   */
  public static CaseNumber of(long random) {
    StringBuilder digits = new StringBuilder(DIGITS + 1);
    for (int i = 0; i < DIGITS; i++) {
      digits.append(ALPHABET.charAt((int) (random >>> (5 * i)) & 31));
    }
    digits.append(ALPHABET.charAt(check(digits)));
    return new CaseNumber("HS-" + digits.substring(0, 4) + "-" + digits.substring(4));
  }

  /**
   * Reads what a person typed: any case, with or without {@code HS} and hyphens, O for 0, I and L
   * for 1. Empty where it is no case number, or its last character does not fit.
   */
  public static Optional<CaseNumber> parse(String typed) {
    StringBuilder digits = new StringBuilder();
    String upper = typed.strip().toUpperCase(Locale.ROOT);
    if (upper.length() > 40) {
      return Optional.empty();
    }
    for (char c : (upper.startsWith("HS") ? upper.substring(2) : upper).toCharArray()) {
      if (c == '-' || c == ' ' || c == '\u2011' || c == '\u2013') {
        continue;
      }
      char digit = c == 'O' ? '0' : c == 'I' || c == 'L' ? '1' : c;
      if (ALPHABET.indexOf(digit) < 0) {
        return Optional.empty();
      }
      digits.append(digit);
    }
    if (digits.length() != DIGITS + 1
        || ALPHABET.indexOf(digits.charAt(DIGITS)) != check(digits.substring(0, DIGITS))) {
      return Optional.empty();
    }
    return Optional.of(new CaseNumber("HS-" + digits.substring(0, 4) + "-" + digits.substring(4)));
  }

  private static int check(CharSequence digits) {
    int sum = 0;
    for (int i = digits.length() - 1, factor = 2; i >= 0; i--, factor = 3 - factor) {
      int addend = factor * ALPHABET.indexOf(digits.charAt(i));
      sum += addend / 32 + addend % 32;
    }
    return (32 - sum % 32) % 32;
  }

  @Override
  public String toString() {
    return value;
  }
}
