package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What customers say in English and Polish, taken as the sample config takes it. */
class CustomersSentencesTest {

  static Stream<Sentence> sentences() {
    return Sentence.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void isTakenForWhatItIs(Sentence sentence) {
    Verdict verdict = SampleConfig.understand(sentence.text(), sentence.language());
    assertTrue(sentence.isMetBy(verdict), verdict::toString);
  }

  @Test
  void meansTheSameWithoutDiacritics() {
    assertAllMet(
        Sentence.all().filter(sentence -> sentence.language().equals(SampleConfig.PL)),
        Folding::fold);
  }

  @Test
  void meansTheSameInCapitals() {
    assertAllMet(Sentence.all(), text -> text.toUpperCase(Locale.ROOT));
  }

  @Test
  void meansTheSameWithoutPunctuationAtTheEnd() {
    assertAllMet(Sentence.all(), text -> text.replaceAll("[.!?]+$", ""));
  }

  @Test
  void meansTheSameInAConversationOfTheOtherLanguage() {
    List<String> missed = new ArrayList<>();
    Sentence.all()
        .filter(Sentence::expectsWish)
        .forEach(
            sentence -> {
              Language other =
                  sentence.language().equals(SampleConfig.EN) ? SampleConfig.PL : SampleConfig.EN;
              if (!sentence.isMetBy(SampleConfig.understand(sentence.text(), other))) {
                missed.add(sentence.toString());
              }
            });
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can you connect me to an associate?",
        "I want to speak to a representative",
        "talk to a real person please",
        "chcę porozmawiać z konsultantem",
        "proszę połączyć mnie z człowiekiem",
        "potrzebuję kontaktu z pracownikiem obsługi"
      })
  void wishForAnAssociateSurvivesAnyTwoNeighboursSwapped(String text) {
    List<String> missed =
        swaps(text)
            .filter(
                typed ->
                    SampleConfig.understand(typed, SampleConfig.EN).kind()
                        != Verdict.Kind.ASSOCIATE)
            .toList();
    assertEquals(List.of(), missed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'd like to speak to your supervisor",
        "get me the supervisor",
        "chcę rozmawiać z kierownikiem",
        "proszę z przełożonym"
      })
  void wishForAManagerSurvivesAnyLetterLeftOut(String text) {
    List<String> missed =
        omissions(text)
            .filter(
                typed ->
                    SampleConfig.understand(typed, SampleConfig.EN).kind() != Verdict.Kind.MANAGER)
            .toList();
    assertEquals(List.of(), missed);
  }

  private static void assertAllMet(
      Stream<Sentence> sentences, java.util.function.UnaryOperator<String> typed) {
    List<String> missed =
        sentences
            .filter(
                sentence ->
                    !sentence.isMetBy(
                        SampleConfig.understand(typed.apply(sentence.text()), sentence.language())))
            .map(Sentence::toString)
            .toList();
    assertEquals(List.of(), missed);
  }

  /** Neighbours within a word of five letters or more, after its first letter. */
  private static Stream<String> swaps(String text) {
    return insides(text)
        .filter(at -> inside(text, at + 1))
        .map(
            at ->
                text.substring(0, at)
                    + text.charAt(at + 1)
                    + text.charAt(at)
                    + text.substring(at + 2));
  }

  private static Stream<String> omissions(String text) {
    return insides(text).map(at -> text.substring(0, at) + text.substring(at + 1));
  }

  private static Stream<Integer> insides(String text) {
    return java.util.stream.IntStream.range(0, text.length())
        .filter(at -> inside(text, at))
        .boxed();
  }

  private static boolean inside(String text, int at) {
    int from = at;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    int to = at;
    while (to < text.length() && Character.isLetter(text.charAt(to))) {
      to++;
    }
    return at > from && at < to && to - from >= 5;
  }
}
