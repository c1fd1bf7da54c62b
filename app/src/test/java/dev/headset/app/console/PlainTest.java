package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTest {

  @ParameterizedTest
  @CsvSource({
    "anna,anna",
    "Anna  Maria,anna-maria",
    "'  Łucja K. ',łucja-k",
    "ＡＮＮＡ,anna",
    "***,''",
    "../../etc,etc",
    "console:staff,console-staff"
  })
  void slugHoldsLettersDigitsAndSingleHyphens(String name, String slug) {
    assertEquals(slug, Plain.slug(name));
  }

  @Test
  void oneLineHasNoControlsAndTurnsNoDirection() {
    assertEquals("Ewa Nowak", Plain.oneLine(" Ewa\r\n\t\u0000\u202e\u2066Nowak\u00a0"));
    assertEquals("👩‍💻", Plain.oneLine("👩‍💻"));
  }

  @Test
  void halfAPairIsReplacedAndNeverMade() {
    assertEquals("a\uFFFDb", Plain.wellFormed("a\uD83Db"));
    assertEquals("🎧", Plain.wellFormed("🎧"));
    assertEquals("a", Plain.cut("a🎧", 2));
    assertEquals("a🎧", Plain.cut("a🎧", 3));
  }

  @ParameterizedTest
  @CsvSource({"0,0", "12,12", "999999999999999999,999999999999999999"})
  void numberIsWholeAndFromZero(String text, long number) {
    assertEquals(Optional.of(number), Plain.number(text));
  }

  @ParameterizedTest
  @CsvSource({"''", "-1", "1.0", "٣", "9999999999999999999", "' 1'"})
  void anythingElseIsNoNumber(String text) {
    assertEquals(Optional.empty(), Plain.number(text));
  }
}
