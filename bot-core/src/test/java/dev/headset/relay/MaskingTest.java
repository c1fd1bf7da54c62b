package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          where is my order 123-4567890-1234567? | where is my order <number>?
          my card 4111 1111 1111 1111 was declined | my card <number> was declined
          napisz na Ewa.Nowak+sklep@poczta.example.pl proszę | napisz na <email> proszę
          zadzwońcie 600 700 800 dziś | zadzwońcie <phone> dziś
          call +48 22 123-45-67 please | call <phone> please
          look: https://shop.example/o?t=abc123 thanks | look: <link> thanks
          ask @ewa_nowak or <@123456789012345678> | ask <person> or <person>
          case HS-7K3F-9QMD is mine | case <number> is mine
          przelew z PL61109010140000071219812874 nie doszedł | przelew z <number> nie doszedł
          paid 129,99 zł on 2026-11-29 | paid <number> zł on <number>
          it took 2 weeks and 24h, my iPhone 15 waits | it took 2 weeks and 24h, my iPhone 15 waits
          część zamówienia nie dotarła | część zamówienia nie dotarła
          """)
  void whatTellsWhoWroteIsTakenOut(String text, String masked) {
    assertEquals(masked, Masking.mask(text));
  }

  @Test
  void whatSaysNothingWithoutItIsNotKept() {
    assertEquals("", Masking.mask("123-4567890-1234567"));
    assertEquals("", Masking.mask("ewa@example.com 12 !"));
    assertEquals("", Masking.mask(" \n "));
  }

  @Test
  void whatIsNotSeenIsGoneAndAllIsOnOneLine() {
    assertEquals(
        "red green",
        Masking.mask("\u001b]0;red\u0007\r\n\u202e\t gr\u200been\ud800".replace("]0;", "")));
  }

  @Test
  void aLongStoryIsCutBetweenWords() {
    String masked = Masking.mask("a word or two ".repeat(200));

    assertTrue(masked.length() <= Masking.MAX_CODE_POINTS + 1, masked);
    assertTrue(masked.endsWith("…") && !masked.endsWith(" …"), masked);
  }

  @Test
  void anyTextIsMaskedAndKeepsNoThreeDigitsInARow() {
    Random random = new Random(7);
    String signs = "0123456789 -.,/@+()<>aż\u202e\n\ud83d\ude00\ud800•#:";
    for (int round = 0; round < 3_000; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(60), 0, signs.length())
          .forEach(at -> text.append(signs.charAt(at)));

      String masked = Masking.mask(text.toString());

      assertFalse(masked.matches(".*[0-9]{3}.*"), () -> text + " -> " + masked);
      assertEquals(masked, Masking.mask(masked));
    }
  }
}
