package dev.headset.relay;

import java.util.Arrays;

/**
 * Large schemes of payment cards, by the digits that their numbers begin with (ISO/IEC 7812) and
 * the lengths that they are issued in.
 */
enum CardScheme {
  VISA(1, 4, 4, 13, 16),
  MASTERCARD(2, 51, 55, 16),
  MASTERCARD_SINCE_2017(4, 2221, 2720, 16),
  AMERICAN_EXPRESS_34(2, 34, 34, 15),
  AMERICAN_EXPRESS_37(2, 37, 37, 15),
  DINERS(3, 300, 305, 14),
  DINERS_36(2, 36, 36, 14),
  DINERS_38(2, 38, 39, 14),
  JCB(4, 3528, 3589, 16),
  DISCOVER_6011(4, 6011, 6011, 16),
  DISCOVER(3, 644, 659, 16),
  UNION_PAY(2, 62, 62, 16),
  MIR(4, 2200, 2204, 16),
  MAESTRO(2, 56, 58, 16),
  RU_PAY(2, 81, 82, 16),
  TROY(4, 9792, 9792, 16);

  private final int digits;
  private final int first;
  private final int last;
  private final int length;
  private final int otherLength;

  CardScheme(int digits, int first, int last, int length) {
    this(digits, first, last, length, length);
  }

  CardScheme(int digits, int first, int last, int length, int otherLength) {
    this.digits = digits;
    this.first = first;
    this.last = last;
    this.length = length;
    this.otherLength = otherLength;
  }

  /** Whether some scheme has such numbers; of 13 digits or more, 0 to 9 alone. */
  static boolean mayBe(CharSequence number) {
    return Arrays.stream(values()).anyMatch(scheme -> scheme.has(number));
  }

  private boolean has(CharSequence number) {
    int begins = Integer.parseInt(number, 0, digits, 10);
    return begins >= first
        && begins <= last
        && (number.length() == length || number.length() == otherLength);
  }
}
