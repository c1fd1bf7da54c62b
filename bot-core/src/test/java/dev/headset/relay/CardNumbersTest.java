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
        "karta:4111111111111111. | karta:••••••••••••1111."
      })
  void cardNumberKeepsItsLastFourDigitsAlone(String text, String masked) {
    assertEquals(masked, CardNumbers.mask(text));
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
    }
  }

  @Test
  void longTextOfDigitsIsReadInReasonableTime() {
    String digits = "4111 ".repeat(20_000);
    assertEquals(digits.length(), CardNumbers.mask(digits).length());
  }
}
