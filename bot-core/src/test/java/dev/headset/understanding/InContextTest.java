package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InContextTest {

  private static final TopicId REFUND = new TopicId("refund");

  @Nested
  class SeveralProblemsInOneMessage {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "my parcel hasn't come and I also forgot my password; track, password-reset",
          "My card was declined. Also the wrong item arrived.; card-declined, wrong-item",
          "where's my parcel and I can't log in; track, password-reset",
          "paczka nie dotarła i jeszcze karta mi nie przechodzi; track, card-declined",
          "nie mogę się zalogować, a do tego kurier w ogóle nie przyjechał; password-reset, track",
          "chcę zwrot pieniędzy oraz zrezygnować z prime; refund, prime"
        })
    void areToldInTheirOrder(String text, String topics) {
      Verdict verdict = SampleConfig.understand(text, SampleConfig.EN);
      List<String> told = verdict.problems().stream().map(TopicId::value).toList();
      assertEquals(topics, String.join(", ", told));
      assertEquals(Verdict.Kind.CONFIRM, verdict.kind());
      Set<TopicId> offered =
          verdict.candidates().stream().map(Verdict.Candidate::topic).collect(Collectors.toSet());
      assertTrue(offered.containsAll(verdict.problems()), verdict::toString);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "hello, I have a question about my order, where is my parcel",
          "I don't want a refund, I want my parcel",
          "nie chcę zwrotu, tylko gdzie jest paczka",
          "I want a refund and I want my money back",
          "bank niczego nie zablokował a karta nie przechodzi"
        })
    void areNotHeardInOne(String text) {
      assertEquals(List.of(), SampleConfig.understand(text, SampleConfig.EN).problems());
    }

    @Test
    void areNotHeardInSentencesAboutOneTopic() {
      List<Sentence> two =
          aboutTopics().stream()
              .filter(each -> !understand(each, Optional.empty()).problems().isEmpty())
              .toList();
      assertEquals(List.of(), two);
    }
  }

  @Nested
  class TopicAtHand {

    /** Whoever speaks surely of something else is not held in the topic that they were in. */
    @Test
    void givesWayToAClearOtherTopic() {
      int sure = 0;
      int held = 0;
      for (Sentence each : aboutTopics()) {
        if (isRight(each, Optional.empty())) {
          for (TopicId other : unrelated(new TopicId(each.expected()))) {
            sure++;
            held += understand(each, Optional.of(other)).topic().equals(Optional.of(other)) ? 1 : 0;
          }
        }
      }
      assertTrue(held <= sure / 200, held + " of " + sure + " stayed in the topic at hand");
    }

    @Test
    void helpsItsOwn() {
      long alone = aboutTopics().stream().filter(each -> isRight(each, Optional.empty())).count();
      long within =
          aboutTopics().stream()
              .filter(each -> isRight(each, Optional.of(new TopicId(each.expected()))))
              .count();
      assertTrue(within >= alone, within + " within the topic, " + alone + " alone");
    }
  }

  @Nested
  class Corrections {

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "track; no, I meant the refund; refund",
          "track; nie chodzilo mi o zwrot; refund",
          "refund; I didn't mean the refund but the password; password-reset",
          "refund; nie o to chodzi, tylko o hasło; password-reset",
          "track; nie o paczkę, tylko o kartę; card-declined",
          "refund; miałam na myśli hasło; password-reset"
        })
    void nameWhatWasMeant(String within, String text, String meant) {
      Verdict verdict = within(text, new TopicId(within));
      assertTrue(verdict.phrases().contains(PhraseClass.CORRECTION), verdict::toString);
      assertEquals(Verdict.Kind.TOPIC, verdict.kind());
      assertEquals(Optional.of(new TopicId(meant)), verdict.topic());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "not that, the other one",
          "I didn't mean the refund",
          "nie chodziło mi o zwrot",
          "you misunderstood me",
          "nie to, to drugie"
        })
    void mayNameNothingElse(String text) {
      Verdict verdict = within(text, REFUND);
      assertTrue(verdict.phrases().contains(PhraseClass.CORRECTION), verdict::toString);
      assertEquals(Optional.empty(), verdict.topic());
    }

    @Test
    void areHeardOnlyWhereThereIsSomethingToCorrect() {
      Verdict verdict = SampleConfig.understand("I meant the refund", SampleConfig.EN);
      assertFalse(verdict.phrases().contains(PhraseClass.CORRECTION), verdict::toString);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I tried all that and it is still refused",
        "that did not help at all",
        "sprawdziłam wszystko i nadal to samo",
        "to nic nie dało, dalej nie działa"
      })
  void wordsThatAnAnswerDidNotHelpAreHeardBesideTheTopic(String text) {
    Verdict verdict = within(text, new TopicId("card-declined"));
    assertTrue(verdict.phrases().contains(PhraseClass.NOT_HELPED), verdict::toString);
  }

  private static boolean isRight(Sentence sentence, Optional<TopicId> within) {
    return understand(sentence, within)
        .topic()
        .equals(Optional.of(new TopicId(sentence.expected())));
  }

  private static List<TopicId> unrelated(TopicId topic) {
    TopicCatalog catalog = SampleConfig.playbook().topics();
    Optional<TopicId> parent = catalog.parentOf(topic).map(Topic::id);
    return catalog.topics().keySet().stream()
        .filter(other -> !other.equals(topic) && !Optional.of(other).equals(parent))
        .filter(other -> parent.isEmpty() || !catalog.parentOf(other).map(Topic::id).equals(parent))
        .filter(other -> !catalog.parentOf(other).map(Topic::id).equals(Optional.of(topic)))
        .toList();
  }

  private static Verdict within(String text, TopicId topic) {
    return SampleConfig.playbook()
        .understanding()
        .understand(new Utterance(text, SampleConfig.EN, false, Optional.of(topic)));
  }

  private static Verdict understand(Sentence sentence, Optional<TopicId> within) {
    return SampleConfig.playbook()
        .understanding()
        .understand(new Utterance(sentence.text(), sentence.language(), false, within));
  }

  private static List<Sentence> aboutTopics() {
    return Sentence.table("sentences.tsv")
        .filter(
            each ->
                SampleConfig.playbook().topics().topics().keySet().stream()
                    .anyMatch(topic -> topic.value().equals(each.expected())))
        .toList();
  }
}
