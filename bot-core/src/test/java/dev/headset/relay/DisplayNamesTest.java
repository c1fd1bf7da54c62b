package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DisplayNamesTest {

  @Test
  void ordinaryNamesStayAsTheyAre() {
    assertEquals("Zażółć Gęślą-Jaźń", DisplayNames.clean("Zażółć Gęślą-Jaźń"));
    assertEquals("Ewa 🌻", DisplayNames.clean("Ewa 🌻"));
    assertEquals("李小龍", DisplayNames.clean("李小龍"));
  }

  @Test
  void nameOverSeveralLinesStandsOnOne() {
    assertEquals("Ewa Kowal", DisplayNames.clean("  Ewa\nKowal\t"));
  }

  @Test
  void charactersThatTurnTheTextAroundThemAreDropped() {
    assertEquals("annA", DisplayNames.clean("\u202Eann\u2066A\u200F"));
  }

  @Test
  void nameOfNothingVisibleIsAQuestionMark() {
    assertEquals("?", DisplayNames.clean(""));
    assertEquals("?", DisplayNames.clean(" \u200B\u0000\u2063 "));
  }

  @Test
  void longNameIsCutBetweenCodePoints() {
    String name = "🌻".repeat(500);
    assertEquals("🌻".repeat(64), DisplayNames.clean(name));
  }

  @Test
  void halfAnEmojiIsDropped() {
    assertEquals("Ewa", DisplayNames.clean("Ewa\uD83C"));
  }
}
