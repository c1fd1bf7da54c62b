package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.headset.config.KnownWords;
import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What words mean without any example that has them. */
class WordVectorsTest {

  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");

  private static final WordVectors SMALL =
      WordVectors.of(
          List.of("parcel", "return"),
          new byte[] {127, 0, 0, 127},
          Map.of(PL, List.of("paczk* parcel", "zwrotk* parcel return", "zwrot* return")));

  @Test
  void aWordHasTheDirectionOfTheWordWhoseEndingItHas() {
    assertEquals("1.0 0.0", direction("parcels", EN));
    assertEquals("0.0 1.0", direction("returning", EN));
    assertEquals("none", direction("paczka", EN));
  }

  @Test
  void anotherLanguageHasTheDirectionOfItsEnglish() {
    assertEquals("1.0 0.0", direction("paczkami", PL));
    assertEquals("0.0 1.0", direction("zwrotu", PL));
    assertEquals("0.5 0.5", direction("zwrotka", PL));
    assertEquals("1.0 0.0", direction("parcel", PL));
    assertEquals("none", direction("hulajnoga", PL));
  }

  @Test
  void aBrokenListIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> WordVectors.of(List.of("a", "b"), new byte[3], Map.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> WordVectors.of(List.of("a"), new byte[2], Map.of(PL, List.of("paczk*"))));
  }

  @ParameterizedTest
  @CsvSource({
    "en, our kitten coughs, pets",
    "en, tuning a violin, music",
    "en, boiling potatoes, cooking",
    "pl, nasz kot kaszle, pets",
    "pl, strojenie skrzypiec, music",
    "pl, gotowanie ziemniaków, cooking"
  })
  void aTopicIsFoundByWordsThatNoExampleHas(String language, String text, String expected) {
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    add(topics, "music", "the guitar sounds wrong", "a song for piano");
    add(topics, "cooking", "bake bread in the oven", "a recipe for soup");
    add(topics, "pets", "my dog is ill", "which animal doctor");
    Understanding trained =
        TrainedUnderstanding.train(
            PhraseBook.empty(),
            new TopicCatalog(List.of(), topics),
            List.of(EN, PL),
            Optional.empty(),
            new Knowledge(KnownWords.vectors(), Optional.empty()),
            SideBySide.ONE_BY_ONE);
    Verdict verdict =
        trained.understand(new Utterance(text, new Language(language), true, Optional.empty()));
    assertEquals(expected, verdict.candidates().get(0).topic().value());
  }

  private static void add(Map<TopicId, Topic> topics, String id, String... examples) {
    topics.put(new TopicId(id), PlainTopic.of(EN, id, examples));
  }

  private static String direction(String word, Language language) {
    return SMALL
        .of(word, language)
        .map(direction -> direction[0] + " " + direction[1])
        .orElse("none");
  }
}
