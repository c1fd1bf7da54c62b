package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FileNamesTest {

  @Test
  void pathsControlsAndTurnedDirectionsAreTakenOut() {
    assertEquals(".._.._etc_passwd", FileNames.clean("../../etc/passwd"));
    assertEquals("C__x.txt", FileNames.clean("C:\\x.txt"));
    assertEquals("photogpj.exe", FileNames.clean("photo\u202egpj.exe"));
    assertEquals("a b.png", FileNames.clean(" a\n\u0000b.png "));
    assertEquals("", FileNames.clean("\u200b\u2066"));
    assertEquals("", FileNames.clean(".."));
    assertEquals("", FileNames.clean(".\u0000."));
    assertEquals("zażółć 👋.txt", FileNames.clean("zażółć 👋.txt"));
  }

  @Test
  void aLongNameKeepsItsEnding() {
    String clean = FileNames.clean("👋".repeat(300) + ".jpeg");

    assertEquals(120, clean.codePointCount(0, clean.length()));
    assertEquals(".jpeg", clean.substring(clean.length() - 5));
  }
}
