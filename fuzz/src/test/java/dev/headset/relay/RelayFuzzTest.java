package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.fuzz.Given;
import java.util.List;

/** What strangers call themselves and their files, and what they write. */
class RelayFuzzTest {

  private static final int MAX_UNITS = 20;

  @FuzzTest(maxDuration = Given.TIME)
  void cardNumbersAreMaskedInPlace(byte[] given) {
    String text = Given.text(given);
    assertHidden(text, CardNumbers.mask(text));
  }

  @FuzzTest(maxDuration = Given.TIME)
  void piecesOfACardAreMaskedInPlace(byte[] given) {
    List<String> told = List.of(Given.text(given).split("\n", 7));
    CardInPieces.mask(told)
        .ifPresent(
            masked -> {
              assertEquals(told.size(), masked.size());
              assertFalse(told.equals(masked));
              for (int i = 0; i < told.size(); i++) {
                assertHidden(told.get(i), masked.get(i));
              }
            });
    told.forEach(CardInPieces::mayHoldPiece);
  }

  private static void assertHidden(String text, String masked) {
    assertEquals(text.length(), masked.length());
    for (int i = 0; i < text.length(); i++) {
      char is = masked.charAt(i);
      assertTrue(is == text.charAt(i) || (is == '•' && Character.isDigit(text.charAt(i))));
    }
  }

  @FuzzTest(maxDuration = Given.TIME)
  void displayNameHoldsNothingThatIsNotSeen(byte[] given) {
    String name = DisplayNames.clean(Given.text(given));
    assertFalse(name.isBlank());
    assertTrue(name.codePoints().noneMatch(RelayFuzzTest::isForbidden), name);
    assertEquals(name, DisplayNames.clean(name));
  }

  @FuzzTest(maxDuration = Given.TIME)
  void fileNameIsNoPath(byte[] given) {
    String name = FileNames.clean(Given.text(given));
    assertTrue(name.codePoints().noneMatch(c -> c == '/' || c == '\\' || isForbidden(c)), name);
    assertFalse(name.equals(".") || name.equals(".."));
    assertEquals(name, FileNames.clean(name));
  }

  private static boolean isForbidden(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  @FuzzTest(maxDuration = Given.TIME)
  void nothingIsLostInParts(byte[] given) {
    String text = Given.text(given);
    List<String> parts = TextSplitter.split(text, MAX_UNITS);
    assertTrue(parts.stream().allMatch(part -> part.length() <= MAX_UNITS), parts::toString);
    assertEquals(
        text.replaceAll("\\s", ""), String.join("", parts).replaceAll("\\s", ""), parts::toString);
  }

  @FuzzTest(maxDuration = Given.TIME)
  void whatIsKeptToLearnFromIsOneLineWithoutNumbers(byte[] given) {
    String masked = Masking.mask(Given.text(given));
    assertFalse(masked.contains("\n"));
    assertTrue(masked.codePointCount(0, masked.length()) <= Masking.MAX_CODE_POINTS + 1, masked);
    assertFalse(masked.matches("(?s).*[0-9]{3}.*"), masked);
    Shortened.line(masked);
    Shortened.visible(Given.text(given));
  }
}
