package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortenedTest {

  @Test
  void whatFitsStaysAsItIs() {
    assertEquals("kettle", Shortened.to(6, "kettle"));
    assertEquals("kett…", Shortened.to(5, "kettle"));
  }

  @Test
  void noGraphemeIsCutInTwo() {
    String family = "👨‍👩‍👧";
    assertEquals("a…", Shortened.to(2 + family.length() - 1, "a" + family + family));
    assertEquals("a" + family + "…", Shortened.to(2 + family.length(), "a" + family + family));
  }

  @Test
  void listTellsHowManyMoreThereAre() {
    List<String> numbers = Collections.nCopies(50, "123-4567890-1234567");

    String shown = Shortened.list(100, numbers);

    assertTrue(shown.length() <= 100, shown);
    assertEquals("123-4567890-1234567, ".repeat(3) + "123-4567890-1234567 +46", shown);
    assertEquals("a, b", Shortened.list(12, List.of("a", "b")));
  }

  @Test
  void oneLongItemIsShownInPart() {
    assertEquals(12, Shortened.list(12, List.of("x".repeat(500))).length());
    assertTrue(Shortened.list(12, Collections.nCopies(999, "x".repeat(500))).length() <= 12);
  }

  @Test
  void linesAndWhatTurnsTheTextRoundAreMadeHarmless() {
    assertEquals(
        "first HS-0000 · closed 👩‍💻",
        Shortened.line("first\n\n\u202eHS-0000 · closed\r\n\t👩‍💻\u0007"));
    assertEquals("a\n  b", Shortened.indented("a\n\n  b\u202e "));
  }
}
