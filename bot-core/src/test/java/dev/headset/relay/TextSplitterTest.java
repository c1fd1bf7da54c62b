package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {

  @Test
  void whatFitsStaysWhole() {
    assertEquals(List.of("a".repeat(2000)), TextSplitter.split("a".repeat(2000), 2000));
    assertEquals(List.of(""), TextSplitter.split("", 10));
  }

  @ParameterizedTest
  @ValueSource(ints = {1999, 2000, 2001, 3999, 4000, 4001})
  void aLongWordIsSplitAtTheLimit(int length) {
    List<String> parts = TextSplitter.split("x".repeat(length), 2000);

    assertEquals((length + 1999) / 2000, parts.size());
    assertEquals("x".repeat(length), String.join("", parts));
  }

  @Test
  void paragraphsComeBeforeLinesAndLinesBeforeWords() {
    assertEquals(
        List.of("one two\n\n", "three four"), TextSplitter.split("one two\n\nthree four", 14));
    assertEquals(List.of("one two\n", "three four"), TextSplitter.split("one two\nthree four", 14));
    assertEquals(List.of("one two ", "three four"), TextSplitter.split("one two three four", 11));
  }

  @Test
  void aBreakFarBackIsNotWorthIt() {
    assertEquals(List.of("a bcdefghi", "jkl"), TextSplitter.split("a bcdefghijkl", 10));
  }

  @Test
  void aFamilyStaysTogether() {
    String family = "👨‍👩‍👧‍👦";

    assertEquals(List.of("abc", family), TextSplitter.split("abc" + family, family.length() + 2));
  }

  @Test
  void aGraphemeLongerThanAPartIsSplitButNoSurrogatePairIs() {
    List<String> parts = TextSplitter.split("👨‍👩‍👧‍👦👍", 3);

    assertEquals("👨‍👩‍👧‍👦👍", String.join("", parts));
    parts.forEach(TextSplitterTest::isWellFormed);
  }

  @Test
  void whatAPartTakesMayBeMoreThanItsLength() {
    List<String> parts = TextSplitter.split("****** ******", 8, part -> 2 * part.length());

    assertEquals("****** ******", String.join("", parts));
    assertTrue(parts.stream().allMatch(part -> 2 * part.length() <= 8));
  }

  @Test
  void nothingIsLostOfAnyText() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(
            List.of("a", " ", "\n", "\n\n", "ą", "👍", "👨‍👩‍👧‍👦", "é", "*")
                .get(random.nextInt(9)));
      }
      int max = 2 + random.nextInt(30);
      List<String> parts = TextSplitter.split(text.toString(), max);

      assertEquals(text.toString(), String.join("", parts));
      parts.forEach(part -> assertTrue(part.length() <= max));
      parts.forEach(TextSplitterTest::isWellFormed);
    }
  }

  private static void isWellFormed(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (Character.isHighSurrogate(part.charAt(i))) {
        assertTrue(i + 1 < part.length() && Character.isLowSurrogate(part.charAt(i + 1)), part);
        i++;
      } else {
        assertFalse(Character.isLowSurrogate(part.charAt(i)), part);
      }
    }
  }
}
