package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Formatted;
import dev.headset.text.Span;
import dev.headset.text.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextSplitterTest {

  private static final List<Style> STYLES = List.copyOf(EnumSet.allOf(Style.class));

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
  void formattingGoesOnInTheNextPart() {
    assertEquals(
        List.of(Formatted.in(Style.BOLD, "one two "), Formatted.in(Style.BOLD, "three four")),
        TextSplitter.split(Formatted.in(Style.BOLD, "one two three four"), 11));
  }

  @ParameterizedTest
  @EnumSource(
      value = Style.class,
      names = {"LINK", "CODE", "PRE"})
  void aLinkOrCodeThatFitsIsMovedRatherThanTorn(Style style) {
    Formatted whole = new Formatted("a b c d e", List.of(new Span(0, 9, style, "x")));
    Formatted text = Formatted.plain("0123456789012").then(whole);

    assertEquals(List.of(Formatted.plain("0123456789012"), whole), TextSplitter.split(text, 20));
  }

  @Test
  void codeThatFitsNowhereIsTorn() {
    assertEquals(
        List.of(
            Formatted.plain("ab ").then(Formatted.in(Style.CODE, "0123456")),
            Formatted.in(Style.CODE, "789")),
        TextSplitter.split(
            Formatted.plain("ab ").then(Formatted.in(Style.CODE, "0123456789")), 10));
  }

  @Test
  void nothingIsLostOfAnyFormattedText() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String text = "ab 👍\n".repeat(1 + random.nextInt(20));
      List<Span> spans = new ArrayList<>();
      for (int i = random.nextInt(8); i > 0; i--) {
        int start = random.nextInt(text.length());
        Style style = STYLES.get(random.nextInt(STYLES.size()));
        spans.add(new Span(start, start + random.nextInt(text.length()), style));
      }
      int max = 2 + random.nextInt(30);
      Formatted whole = Formatted.EMPTY;
      for (Formatted part : TextSplitter.split(new Formatted(text, spans), max)) {
        assertTrue(part.text().length() <= max && !part.text().isEmpty());
        isWellFormed(part.text());
        whole = whole.then(part);
      }

      assertEquals(text, whole.text());
      assertEquals(styles(new Formatted(text, spans)), styles(whole));
    }
  }

  private static List<Set<Style>> styles(Formatted text) {
    List<Set<Style>> styles = new ArrayList<>();
    for (int i = 0; i < text.text().length(); i++) {
      int at = i;
      styles.add(
          text.spans().stream()
              .filter(span -> span.start() <= at && at < span.end())
              .map(Span::style)
              .collect(Collectors.toSet()));
    }
    return styles;
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
