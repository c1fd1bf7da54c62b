package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict.Candidate;
import dev.headset.understanding.Verdict.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TopicOfATextTest {

  @Test
  void bubbleOrExampleWordForWordIsCertain() {
    Verdict bubble = SampleConfig.understand("where is my PARCEL", SampleConfig.EN);
    assertEquals(Optional.of(new TopicId("track")), bubble.topic());
    assertEquals(Kind.TOPIC, bubble.kind());
    assertEquals(1, bubble.confidence());
  }

  @Test
  void exampleWordForWordWinsOverPhrases() {
    Language en = SampleConfig.EN;
    PhraseBook book =
        new PhraseBook(Map.of(en, Map.of(PhraseClass.ASSOCIATE, List.of("talk .. person"))));
    Understanding trained =
        TrainedUnderstanding.train(
            book, catalog(en, "visit", "talk to a person in a shop"), List.of(en));
    Verdict verdict =
        trained.understand(
            new Utterance("Talk to a person in a shop!", en, true, Optional.empty()));
    assertEquals(Kind.TOPIC, verdict.kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\t", "123-1234567-1234567", "🎉🎉", "?!"})
  void textWithoutWordsIsUnknownWithoutCandidates(String text) {
    Verdict verdict = SampleConfig.understand(text, SampleConfig.PL);
    assertEquals(Kind.UNKNOWN, verdict.kind());
    assertEquals(0, verdict.confidence());
    assertEquals(List.of(), verdict.candidates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"I want a human", "hello", "asdfgh", "no", "where is my parcel", "🎧 pomocy"})
  void textWithAWordHasUpToThreeCandidatesBestFirst(String text) {
    List<Candidate> candidates = SampleConfig.understand(text, SampleConfig.EN).candidates();
    assertEquals(3, candidates.size());
    assertTrue(candidates.get(0).confidence() >= candidates.get(1).confidence());
    assertTrue(candidates.get(1).confidence() >= candidates.get(2).confidence());
    assertTrue(
        candidates.stream().allMatch(each -> each.confidence() >= 0 && each.confidence() <= 1));
  }

  @Test
  void wishForAPersonKeepsTheSubjectAsCandidate() {
    Verdict verdict =
        SampleConfig.understand("connect me to an agent, my parcel is late", SampleConfig.EN);
    assertEquals(Kind.ASSOCIATE, verdict.kind());
    assertEquals("track", verdict.candidates().get(0).topic().value());
    assertEquals(Optional.empty(), verdict.topic());
  }

  @Test
  void topicsNearTheOneAtHandWeighMore() {
    double alone = confidence("it will not open", Optional.empty(), "kindle");
    double within = confidence("it will not open", Optional.of(new TopicId("device")), "kindle");
    assertTrue(within > alone, within + " after " + alone);
  }

  @Test
  void topicAtHandThatConfigNoLongerHasChangesNothing() {
    Optional<TopicId> gone = Optional.of(new TopicId("gone"));
    assertEquals(
        confidence("parcel", Optional.empty(), "track"), confidence("parcel", gone, "track"));
  }

  @Test
  void languageWithoutWordListsIsLearnedFromItsExamples() {
    Language de = new Language("de");
    Understanding trained =
        TrainedUnderstanding.train(
            PhraseBook.empty(),
            new TopicCatalog(
                List.of(),
                Map.of(
                    new TopicId("paket"), topic(de, "paket", "Wo bleibt mein Paket"),
                    new TopicId("geld"), topic(de, "geld", "Ich möchte mein Geld zurück"))),
            List.of(de, SampleConfig.EN));
    Verdict verdict =
        trained.understand(
            new Utterance("wo ist denn mein packet", SampleConfig.EN, false, Optional.empty()));
    assertEquals("paket", verdict.candidates().get(0).topic().value());
    assertEquals(de, verdict.language());
  }

  @Test
  void nothingToLearnFromLeavesEverythingUnknown() {
    Understanding trained =
        TrainedUnderstanding.train(
            PhraseBook.empty(), new TopicCatalog(List.of(), Map.of()), List.of(SampleConfig.EN));
    Verdict verdict =
        trained.understand(new Utterance("help", SampleConfig.EN, false, Optional.empty()));
    assertEquals(Kind.UNKNOWN, verdict.kind());
    assertFalse(verdict.topic().isPresent());
  }

  @Test
  void hostileTextsAreTakenInTime() {
    List<String> texts =
        List.of(
            "talk ".repeat(20_000),
            "(|[..*^$~".repeat(5_000),
            "a".repeat(100_000),
            "\uFDFA".repeat(10_000),
            "\uD83C".repeat(5_000) + "🎧".repeat(5_000),
            "z\u0335\u0321\u0322".repeat(5_000),
            "proszę mnie nie połączyć z ".repeat(500),
            "\u202Ehuman\u200B\u0000".repeat(1_000));
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> texts.forEach(text -> SampleConfig.understand(text, SampleConfig.PL)));
  }

  @Test
  void sameTextHasTheSameVerdict() {
    Understanding again =
        TrainedUnderstanding.train(
            PhraseBook.empty(),
            SampleConfig.playbook().topics(),
            SampleConfig.playbook().languages());
    Understanding once =
        TrainedUnderstanding.train(
            PhraseBook.empty(),
            SampleConfig.playbook().topics(),
            SampleConfig.playbook().languages());
    Utterance utterance = new Utterance("my box is late", SampleConfig.EN, false, Optional.empty());
    assertEquals(once.understand(utterance), again.understand(utterance));
  }

  private static double confidence(String text, Optional<TopicId> within, String topic) {
    return SampleConfig.playbook()
        .understanding()
        .understand(new Utterance(text, SampleConfig.EN, true, within))
        .candidates()
        .stream()
        .filter(candidate -> candidate.topic().value().equals(topic))
        .mapToDouble(Candidate::confidence)
        .findFirst()
        .orElse(0);
  }

  private static TopicCatalog catalog(Language language, String id, String example) {
    return new TopicCatalog(List.of(), Map.of(new TopicId(id), topic(language, id, example)));
  }

  private static Topic topic(Language language, String id, String example) {
    return PlainTopic.of(language, id, example);
  }
}
