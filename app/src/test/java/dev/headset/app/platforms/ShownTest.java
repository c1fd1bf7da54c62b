package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShownTest {

  @Test
  void linesOfMessagesPutTogetherStandAlone() {
    assertEquals(
        new Shown(List.of("a", "b", "c"), 0), Shown.of(List.of("a", "b\nc")), "lines shown");
  }

  @Test
  void whatIsSentAgainInOtherCompanyCountsOnce() {
    assertEquals(
        new Shown(List.of("a", "b", "c", "d"), 3),
        Shown.of(List.of("a\nb", "a", "a\nb", "b\nc", "d")),
        "lines shown");
  }

  @Test
  void aLineThatWasShownShortAndNeverAgainIsMissed() {
    assertEquals(new Shown(List.of("a", "c"), 1), Shown.of(List.of("a\nb", "a", "c")));
  }

  @Test
  void whatComesAgainAfterAnotherMessageIsNoRepeat() {
    assertEquals(new Shown(List.of("a", "b", "a"), 0), Shown.of(List.of("a", "b", "a")));
  }
}
