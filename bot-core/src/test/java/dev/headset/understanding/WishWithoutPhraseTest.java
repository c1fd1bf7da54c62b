package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.text.Language;
import dev.headset.topic.TopicCatalog;
import dev.headset.understanding.Verdict.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wishes for a person or a manager in words that no phrase has. */
class WishWithoutPhraseTest {

  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");

  /** Phrases that nobody says, so that the classes are on. */
  private static final List<String> UNSAID = List.of("abracadabra");

  private static final Map<PhraseClass, List<String>> BOTH =
      Map.of(PhraseClass.ASSOCIATE, UNSAID, PhraseClass.MANAGER, UNSAID);

  private static Kind kind(String text, Map<PhraseClass, List<String>> phrases) {
    return TrainedUnderstanding.train(
            new PhraseBook(Map.of(EN, phrases, PL, phrases)),
            new TopicCatalog(List.of(), Map.of()),
            List.of(EN, PL))
        .understand(new Utterance(text, EN, false, Optional.empty()))
        .kind();
  }

  @Nested
  class Heard {
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "ASSOCIATE | could I be put through to one of your advisers",
          "ASSOCIATE | it broke on day two. so now I want to speak to somebody who can help!",
          "ASSOCIATE | dość tych robotów, dajcie konsultanta",
          "ASSOCIATE | paczki nie ma od środy i chciałabym porozmawiać z pracownikiem",
          "ASSOCIATE | i want to talk to a reprezentative",
          "MANAGER | your agent was rude, let me speak to his boss",
          "MANAGER | kto jest waszym kierownikiem, chcę z nim porozmawiać",
        })
    void inAClauseOfItsOwn(Kind kind, String text) {
      assertEquals(kind, kind(text, BOTH));
    }

    @Test
    void besideThePhraseOfAnotherClass() {
      Map<PhraseClass, List<String>> phrases =
          Map.of(PhraseClass.ASSOCIATE, List.of("an agent"), PhraseClass.MANAGER, UNSAID);
      assertEquals(Kind.MANAGER, kind("not an agent, give me your supervisor", phrases));
    }

    @Test
    void withTheProblemThatItNames() {
      Verdict verdict =
          SampleConfig.understand("could I have a chat with staff over my late parcel", EN);
      assertEquals(Kind.ASSOCIATE, verdict.kind());
      assertEquals("track", verdict.candidates().get(0).topic().value());
    }
  }

  @Nested
  class NotHeard {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "please don't connect me with an agent again, just send the box",
          "your supervisor promised me a new one",
          "the man next door is an agent and wants one, too",
          "nie łączcie mnie z żadnym konsultantem",
          "konsultantka obiecała mi kupon",
        })
    void whereItIsNone(String text) {
      assertEquals(Kind.UNKNOWN, kind(text, BOTH));
    }

    @Test
    void whereItsClassIsOff() {
      assertEquals(Kind.UNKNOWN, kind("connect me with an adviser", Map.of()));
      assertEquals(
          Kind.UNKNOWN, kind("connect me with an adviser", Map.of(PhraseClass.MANAGER, UNSAID)));
    }

    @Test
    void asOneForAManagerWhereThatClassIsOff() {
      assertEquals(
          Kind.ASSOCIATE, kind("connect me with your boss", Map.of(PhraseClass.ASSOCIATE, UNSAID)));
    }

    @Test
    void whereAnExceptionStands() {
      Map<PhraseClass, List<String>> phrases =
          Map.of(PhraseClass.ASSOCIATE, List.of("abracadabra", "~ an adviser"));
      assertEquals(Kind.UNKNOWN, kind("connect me with an adviser", phrases));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "niech ktoś do mnie zadzwoni",
          "czy ktoś mógłby do mnie zadzwonić jutro",
        })
    void whereATopicIsAskedForInSuchWords(String text) {
      Verdict verdict = SampleConfig.understand(text, PL);
      assertEquals("call-me", verdict.candidates().get(0).topic().value());
      assertEquals(Kind.TOPIC, verdict.kind());
    }
  }

  /** So that the tables show how sentences are heard that nothing was learned from. */
  @Test
  void nothingIsLearnedFromTheTables() {
    Set<List<String>> tables =
        Stream.of(
                "sentences.tsv",
                "held-out.tsv",
                "wishes.tsv",
                "wishes-held-out.tsv",
                "wishes-held-out-2.tsv",
                "wishes-blind.tsv")
            .flatMap(Sentence::table)
            .map(sentence -> TopicText.words(sentence.text()))
            .filter(words -> words.size() > 2)
            .collect(Collectors.toSet());

    List<List<String>> learned =
        Stream.of(EN, PL)
            .flatMap(language -> WishLists.in(language).stream())
            .flatMap(lists -> Stream.of(lists.associate(), lists.manager(), lists.none()))
            .flatMap(List::stream)
            .map(TopicText::words)
            .filter(tables::contains)
            .toList();

    assertEquals(List.of(), learned);
  }
}
