package dev.headset.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseNumberTest {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final CaseNumber SOME = CaseNumber.of(0x123456789L);

  @Test
  void writtenFormIsTwoGroupsOfFour() {
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      CaseNumber number = CaseNumber.of(random.nextLong());
      assertTrue(number.value().matches("HS-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}"));
      assertEquals(Optional.of(number), CaseNumber.parse(number.value()));
    }
  }

  @Test
  void oddSpellingsOfANumberNameTheSameCase() {
    String groups = SOME.value().substring(3);
    String bare = groups.replace("-", "");
    for (String typed :
        new String[] {
          SOME.value(),
          SOME.value().toLowerCase(Locale.ROOT),
          "  " + SOME.value() + "\n",
          SOME.value() + ".",
          "(" + SOME.value() + ")",
          groups,
          bare,
          "hs" + bare,
          "HS " + groups.replace('-', ' '),
          SOME.value().replace('-', '\u2013'),
          SOME.value().replace('-', '\u2011')
        }) {
      assertEquals(Optional.of(SOME), CaseNumber.parse(typed), typed);
    }
  }

  @Test
  void lettersThatLookLikeDigitsAreReadAsThese() {
    CaseNumber zeros = CaseNumber.of(0);
    assertEquals(Optional.of(zeros), CaseNumber.parse("HS-OOOO-oooo"));
    Random random = new Random(3);
    for (int i = 0; i < 200; i++) {
      CaseNumber number = CaseNumber.of(random.nextLong());
      assertEquals(Optional.of(number), CaseNumber.parse(number.value().replace('1', 'l')));
      assertEquals(Optional.of(number), CaseNumber.parse(number.value().replace('1', 'I')));
      assertEquals(Optional.of(number), CaseNumber.parse(number.value().replace('0', 'o')));
    }
  }

  @Test
  void numberWhoseFirstLettersAreThoseOfThePrefixIsReadWithoutIt() {
    CaseNumber awkward = startingWith("HS");
    assertEquals(Optional.of(awkward), CaseNumber.parse(awkward.value().substring(3)));
    assertEquals(Optional.of(awkward), CaseNumber.parse(awkward.value()));
  }

  private static CaseNumber startingWith(String letters) {
    long bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      bits |= (long) ALPHABET.indexOf(letters.charAt(i)) << (5 * i);
    }
    return CaseNumber.of(bits);
  }

  @Test
  void everySingleWrongCharacterIsFound() {
    for (int at = 3; at < SOME.value().length(); at++) {
      for (int i = 0; i < ALPHABET.length(); i++) {
        char other = ALPHABET.charAt(i);
        char right = SOME.value().charAt(at);
        if (right != '-' && right != other) {
          StringBuilder wrong = new StringBuilder(SOME.value());
          wrong.setCharAt(at, other);
          assertEquals(Optional.empty(), CaseNumber.parse(wrong.toString()), wrong.toString());
        }
      }
    }
  }

  @Test
  void nearlyEverySwapOfNeighboursIsFound() {
    Random random = new Random(11);
    int swaps = 0;
    int found = 0;
    for (int i = 0; i < 500; i++) {
      String digits = CaseNumber.of(random.nextLong()).value().replace("HS-", "").replace("-", "");
      for (int at = 0; at < digits.length() - 1; at++) {
        StringBuilder swapped = new StringBuilder(digits);
        swapped.setCharAt(at, digits.charAt(at + 1));
        swapped.setCharAt(at + 1, digits.charAt(at));
        if (!swapped.toString().equals(digits)) {
          swaps++;
          found += CaseNumber.parse(swapped.toString()).isEmpty() ? 1 : 0;
        }
      }
    }
    assertTrue(found > 0.98 * swaps, found + " of " + swaps);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "HS",
        "HS-",
        "HS-7K3F",
        "HS-7K3F-9QMD-7K3F",
        "HS-UUUU-UUUU",
        "HS-ÀÀÀÀ-ÀÀÀÀ",
        "🎧",
        "'; drop table conversation; --",
        "1234567890123456789012345678901234567890123456789012345678901234567890"
      })
  void whatIsNoNumberNamesNoCase(String typed) {
    assertEquals(Optional.empty(), CaseNumber.parse(typed));
  }

  @Test
  void anyThirtyFiveBitsMakeANumberOfTheirOwn() {
    assertNotEquals(CaseNumber.of(1), CaseNumber.of(2));
    assertNotEquals(CaseNumber.of(0), CaseNumber.of(1L << 34));
    assertEquals(CaseNumber.of(5), CaseNumber.of(5 + (1L << 35)));
  }
}
