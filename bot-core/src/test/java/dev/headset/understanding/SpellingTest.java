package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

  @ParameterizedTest
  @CsvSource({
    "human, human, 0, true",
    "humna, human, 1, true",
    "humna, human, 0, false",
    "humn, human, 1, true",
    "huuman, human, 1, true",
    "hunan, human, 1, true",
    "hnuna, human, 1, false",
    "konsulatnt, konsultant, 1, true",
    "assosciate, associate, 1, true",
    "asosciaet, associate, 1, false",
    "asosciaet, associate, 2, true",
    "asocaite, associate, 2, true"
  })
  void swapsOmissionsAdditionsAndChangesAreOneErrorEach(
      String word, String other, int errors, boolean within) {
    assertEquals(within, Spelling.within(word, other, errors, false));
  }

  @ParameterizedTest
  @CsvSource({
    "konsultantka, konsult, 0, true",
    "konuslt, konsult, 1, true",
    "konulstantami, konsult, 1, false",
    "konusltantami, konsult, 1, true",
    "kons, konsult, 2, false",
    "przelozoenmu, przelozon, 1, true"
  })
  void wordNeedOnlyBeginLikeAnOpenOne(String word, String other, int errors, boolean within) {
    assertEquals(within, Spelling.within(word, other, errors, true));
  }

  @ParameterizedTest
  @CsvSource({"3, 0", "4, 1", "7, 1", "8, 2"})
  void longerWordsMayHaveMoreErrors(int letters, int errors) {
    assertEquals(errors, Spelling.allowed(letters));
  }
}
