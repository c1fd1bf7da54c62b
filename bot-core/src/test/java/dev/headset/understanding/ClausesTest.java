package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClausesTest {

  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; My parcel hasn't come and I also forgot my password;"
            + " my parcel hasnt come | and i also forgot my password",
        "en; my parcel hasn't come, card won't work; my parcel hasnt come | card wont work",
        "en; I waited a week. Then I called. Nobody answers!;"
            + " i waited a week | then i called | nobody answers",
        "pl; paczka nie dotarła i jeszcze karta mi nie przechodzi;"
            + " paczka nie dotarla | i jeszcze karta mi nie przechodzi",
        "pl; kupiłam buty, ale są za małe, a pieniędzy nie ma;"
            + " kupilam buty | ale sa za male | a pieniedzy nie ma"
      })
  void textIsCutAtPunctuationAndJoiningWords(String language, String text, String clauses) {
    assertEquals(clauses, cut(text, new Language(language)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; the blue and white one is missing; the blue | and white one is missing",
        "en; bread and butter are missing; bread and butter are missing",
        "en; Hi, my parcel hasn't come; hi my parcel hasnt come",
        "en; My parcel hasn't come, thanks; my parcel hasnt come thanks",
        "en; and, but, also; and but also",
        "en; a parcel hasn't come, i think; a parcel hasnt come | i think",
        "pl; Dzień dobry, i co z paczką; dzien dobry | i co z paczka"
      })
  void pieceThatSaysTooLittleIsNoClause(String language, String text, String clauses) {
    assertEquals(clauses, cut(text, new Language(language)));
  }

  @Test
  void joiningWordsAreThoseOfTheLanguage() {
    assertEquals("maybe i need a new parcel", cut("maybe I need a new parcel", EN));
    assertEquals("nie ma paczki | i nie ma pieniedzy", cut("nie ma paczki i nie ma pieniędzy", PL));
  }

  @Test
  void clausesAreBoundedAndKeepEachToken() {
    List<Token> tokens = Tokenizer.tokens("it broke, and ".repeat(200));
    List<List<Token>> clauses = Clauses.of(tokens, EN);
    assertEquals(Clauses.MAX, clauses.size());
    assertEquals(tokens, clauses.stream().flatMap(List::stream).toList());
  }

  @Test
  void nothingHasNoClause() {
    assertTrue(Clauses.of(List.of(), EN).isEmpty());
  }

  private static String cut(String text, Language language) {
    return Clauses.of(Tokenizer.tokens(text), language).stream()
        .map(clause -> clause.stream().map(Token::folded).collect(Collectors.joining(" ")))
        .collect(Collectors.joining(" | "));
  }
}
