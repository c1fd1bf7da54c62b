package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.text.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOfATextTest {

  @ParameterizedTest
  @CsvSource({
    "pl, gdzie moja paczka",
    "pl, tak",
    "pl, zwrot",
    "pl, czesc",
    "pl, nie dziala",
    "pl, zgubilem haslo do konta",
    "pl, Dzień dobry!",
    "pl, faktura",
    "en, where is my order",
    "en, yes please",
    "en, refund",
    "en, hello",
    "en, doesnt work",
    "en, the screen is cracked",
    "en, invoice"
  })
  void isToldWhateverTheConversationSpokeBefore(String language, String text) {
    assertEquals(language, SampleConfig.understand(text, SampleConfig.EN).language().code());
    assertEquals(language, SampleConfig.understand(text, SampleConfig.PL).language().code());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "ok",
        "123-1234567-1234567",
        "👍",
        "Kindle",
        "prime",
        "Alexa",
        "plimb plimb zonk",
        "dfgdfg hjk"
      })
  void staysTheConversationsWhereItCannotBeTold(String text) {
    assertEquals(SampleConfig.EN, SampleConfig.understand(text, SampleConfig.EN).language());
    assertEquals(SampleConfig.PL, SampleConfig.understand(text, SampleConfig.PL).language());
  }

  @Test
  void isNotLookedForWhereTheCustomerChoseOne() {
    Utterance polish = new Utterance("gdzie moja paczka", SampleConfig.EN, true, Optional.empty());
    Verdict verdict = SampleConfig.playbook().understanding().understand(polish);
    assertEquals(new Language("en"), verdict.language());
    assertEquals("track", verdict.candidates().get(0).topic().value());
  }

  @ParameterizedTest
  @CsvSource({"en, no, NO", "pl, no, YES"})
  void decidesWhatNoMeans(String language, String text, PhraseClass meaning) {
    Verdict verdict = SampleConfig.understand(text, new Language(language));
    assertEquals(java.util.Set.of(meaning), verdict.phrases());
  }
}
