package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "4111111111111111 | ••••••••••••1111",
        "my card is 4111 1111 1111 1111, thanks | my card is •••• •••• •••• 1111, thanks",
        "4111-1111-1111-1111 | ••••-••••-••••-1111",
        "378282246310005 | •••••••••••0005",
        "3782 822463 10005 | •••• •••••• •0005",
        "4222222222222 | •••••••••2222",
        "4111111111111111 and 5500000000000004 | ••••••••••••1111 and ••••••••••••0004",
        "4111 1111 1111 1111 12/27 123 | •••• •••• •••• 1111 12/27 123",
        "4111 1111 1111 1111 123 | •••• •••• •••• 1111 123",
        "order 77 4111111111111111 | order 77 ••••••••••••1111",
        "karta:4111111111111111. | karta:••••••••••••1111.",
        "４１１１１１１１１１１１１１１１ | ••••••••••••１１１１",
        "٤١١١ ١١١١ ١١١١ ١١١١ | •••• •••• •••• ١١١١",
        "4111.1111.1111.1111 | ••••.••••.••••.1111",
        "4111/1111/1111/1111 | ••••/••••/••••/1111",
        "4111 - 1111 - 1111 - 1111 | •••• - •••• - •••• - 1111",
        "4111–1111–1111–1111 | ••••–••••–••••–1111",
        "41 11 11 11 11 11 11 11 | •• •• •• •• •• •• 11 11",
        "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 | • • • • • • • • • • • • 1 1 1 1",
        "411111 1111111111 | •••••• ••••••1111",
        "5500.0000.0000.0004 or 3782 8224 6310 005 | ••••.••••.••••.0004 or •••• •••• •••0 005"
      })
  void cardNumberKeepsItsLastFourDigitsAlone(String text, String masked) {
    assertEquals(masked, CardNumbers.mask(text));
  }

  @Test
  void lineEndsAndSignsThatNobodySeesHideNone() {
    assertEquals("••••\n••••\n••••\n1111", CardNumbers.mask("4111\n1111\n1111\n1111"));
    assertEquals(
        "••••\u00a0••••\u2009••••\u200b1111",
        CardNumbers.mask("4111\u00a01111\u20091111\u200b1111"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "4111111111111112",
        "411111111111",
        "41111111111111111111111111",
        "123-4567890-1234567",
        "call +48 600 700 800",
        "+36 1 111 111 111 119",
        "IMEI 49-015420-323751-8",
        "2026/1101/0042/0001 and 2026/1101/0042/0009",
        "4111, then 1111, and 1111; 1111 more",
        "24.12.2025 14:30",
        "HS-7K3F-9QMD"
      })
  void otherNumbersAreLeftAsTheyAre(String text) {
    assertSame(text, CardNumbers.mask(text));
  }

  @Test
  void noOrderNumberIsTakenForACard() {
    for (int i = 0; i < 10_000; i++) {
      String order = String.format("%03d-%07d-%07d", i % 1000, i * 719 % 10_000_000, i);
      assertSame(order, CardNumbers.mask(order));
      String beside = order + " 12.30";
      assertSame(beside, CardNumbers.mask(beside));
    }
  }

  @Test
  void longTextOfDigitsIsReadInReasonableTime() {
    String digits = "4111 ".repeat(20_000);
    assertEquals(digits.length(), CardNumbers.mask(digits).length());
  }
}
