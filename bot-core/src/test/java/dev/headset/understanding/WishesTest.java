package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A wish for a person is hardly ever missed, and hardly ever heard where there is none. */
class WishesTest {

  static Stream<String> languages() {
    return Stream.of("en", "pl");
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isHeardNinetyNineTimesOfAHundred(String language) {
    List<Sentence> wishes =
        sentences("wishes.tsv", language).filter(Sentence::expectsWish).toList();

    List<Sentence> missed = notMet(wishes);

    assertTrue(missed.size() * 100 <= wishes.size(), () -> missed.size() + " missed: " + missed);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void isHeardLessThanOnceInAHundredWhereThereIsNone(String language) {
    List<Sentence> others =
        sentences("wishes.tsv", language).filter(each -> !each.expectsWish()).toList();

    List<Sentence> heard = notMet(others);

    assertTrue(heard.size() * 100 < others.size(), () -> heard.size() + " heard: " + heard);
  }

  /** What patterns alone reach on sentences that nobody had in mind when they were written. */
  @ParameterizedTest
  @MethodSource("languages")
  void isHeardMoreOftenThanNotInWordsThatNoPatternWasMadeFor(String language) {
    List<Sentence> wishes =
        sentences("wishes-held-out.tsv", language).filter(Sentence::expectsWish).toList();

    List<Sentence> missed = notMet(wishes);

    assertTrue(
        missed.size() * 100 <= wishes.size() * 40, () -> missed.size() + " missed: " + missed);
  }

  private static Stream<Sentence> sentences(String table, String language) {
    return Sentence.table(table).filter(each -> each.language().equals(new Language(language)));
  }

  private static List<Sentence> notMet(List<Sentence> sentences) {
    return sentences.stream()
        .filter(each -> !each.isMetBy(SampleConfig.understand(each.text(), each.language())))
        .toList();
  }
}
