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
  private static final String PREFIX = "HS";
  private static final int DIGITS = 7;
  private static final int MAX_TYPED = 40;

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
    return written(digits);
  }

  /**
   * Reads what a person typed: any case, with or without {@code HS}, hyphens or other signs, O for
   * 0, I and L for 1. Empty where it is no case number, or its last character does not fit.
   */
  public static Optional<CaseNumber> parse(String typed) {
    String upper = typed.strip().toUpperCase(Locale.ROOT);
    if (upper.length() > MAX_TYPED) {
      return Optional.empty();
    }
    String signs =
        upper
            .codePoints()
            .filter(Character::isLetterOrDigit)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    boolean prefixed = signs.length() == PREFIX.length() + DIGITS + 1 && signs.startsWith(PREFIX);
    return ofDigits(prefixed ? signs.substring(PREFIX.length()) : signs);
  }

  private static Optional<CaseNumber> ofDigits(String signs) {
    String digits = signs.replace('O', '0').replace('I', '1').replace('L', '1');
    if (digits.length() != DIGITS + 1
        || !digits.chars().allMatch(digit -> ALPHABET.indexOf(digit) >= 0)
        || ALPHABET.indexOf(digits.charAt(DIGITS)) != check(digits.substring(0, DIGITS))) {
      return Optional.empty();
    }
    return Optional.of(written(digits));
  }

  private static CaseNumber written(CharSequence digits) {
    return new CaseNumber("HS-" + digits.subSequence(0, 4) + "-" + digits.subSequence(4, 8));
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
