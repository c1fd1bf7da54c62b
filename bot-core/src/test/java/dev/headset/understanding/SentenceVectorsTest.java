package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SentenceVectorsTest {

  private static final Language EN = SampleConfig.EN;
  private static final Language PL = SampleConfig.PL;
  private static final TopicId PETS = new TopicId("pets");

  /** Shares no piece of a word with any example. */
  private static final String STRANGE = "jfqv zzk";

  @Test
  void topicIsFoundByMeaningWhereNoLetterIsShared() {
    assertEquals(PETS, best(trained(Optional.of(new Likes(EN))), STRANGE, EN));
  }

  @Test
  void withoutVectorsItIsNotFound() {
    Verdict verdict =
        trained(Optional.empty()).understand(new Utterance(STRANGE, EN, true, Optional.empty()));
    assertEquals(Verdict.Kind.UNKNOWN, verdict.kind());
  }

  @Test
  void whatIsMeantIsNotAskedInALanguageThatIsNotRead() {
    Likes likes = new Likes(PL);
    Understanding trained = trained(Optional.of(likes));
    likes.asked.clear();

    trained.understand(new Utterance(STRANGE, EN, true, Optional.empty()));
    assertEquals(List.of(), likes.asked);

    trained.understand(new Utterance(STRANGE, PL, true, Optional.empty()));
    assertEquals(List.of(STRANGE), likes.asked);
  }

  @Test
  void textsInALanguageThatIsNotReadAreUnderstoodAsEver() {
    Utterance utterance = new Utterance("feed a cat", EN, true, Optional.empty());
    assertEquals(
        trained(Optional.empty()).understand(utterance),
        trained(Optional.of(new Likes(PL))).understand(utterance));
    assertNotEquals(
        trained(Optional.empty()).understand(utterance),
        trained(Optional.of(new Likes(EN))).understand(utterance));
  }

  private static TopicId best(Understanding understanding, String text, Language language) {
    Verdict verdict =
        understanding.understand(new Utterance(text, language, true, Optional.empty()));
    assertNotEquals(Verdict.Kind.UNKNOWN, verdict.kind());
    return verdict.topic().orElseThrow();
  }

  private static Understanding trained(Optional<SentenceVectors> vectors) {
    Topic pets =
        PlainTopic.of(EN, "pets", "feed my cat", "walk the dog", "the hamster", "a cat is ill");
    Topic cars =
        PlainTopic.of(EN, "cars", "repair a car", "new tyres", "my truck broke", "oil for the bus");
    return TrainedUnderstanding.train(
        PhraseBook.empty(),
        new TopicCatalog(List.of(), Map.of(pets.id(), pets, cars.id(), cars)),
        List.of(EN, PL),
        Optional.empty(),
        new Knowledge(WordVectors.NONE, vectors),
        SideBySide.ONE_BY_ONE);
  }

  /** Tells animals, what means an animal, and all else apart, whatever the letters. */
  private static final class Likes implements SentenceVectors {

    private static final List<String> ANIMALS = List.of("cat", "dog", "hamster", "pets", STRANGE);

    private final Language read;
    private final List<String> asked = new ArrayList<>();

    Likes(Language read) {
      this.read = read;
    }

    @Override
    public boolean reads(Language language) {
      return language.equals(read);
    }

    @Override
    public int dimension() {
      return 2;
    }

    @Override
    public float[] of(String text) {
      asked.add(text);
      return ANIMALS.stream().anyMatch(text::contains) ? new float[] {1, 0} : new float[] {0, 1};
    }
  }
}
