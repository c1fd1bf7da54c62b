package dev.headset.app.topics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.effect.MissedText;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Understanding;
import dev.headset.understanding.Verdict;
import dev.headset.understanding.Verdict.Candidate;
import dev.headset.understanding.Verdict.Kind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class MissedTextsTest {

  private static final Instant AT = Instant.parse("2026-11-25T09:00:00Z");
  private static final Language EN = new Language("en");
  private static final Language PL = new Language("pl");
  private static final TopicId TRACK = new TopicId("track");
  private static final TopicId REFUND = new TopicId("refund");

  /** Acts on nothing but "refund me", and would else guess at "track". */
  private static final Understanding UNDERSTANDING =
      utterance -> {
        boolean sure = utterance.text().replaceAll(" +", " ").equals("refund me");
        Candidate candidate = sure ? new Candidate(REFUND, 0.9) : new Candidate(TRACK, 0.3);
        return new Verdict(
            utterance.language(),
            sure ? Kind.TOPIC : Kind.UNKNOWN,
            sure ? Optional.of(REFUND) : Optional.empty(),
            candidate.confidence(),
            List.of(candidate),
            Set.of(),
            List.of());
      };

  @Test
  void whatSaysAboutTheSameIsCountedTogetherTheMostFrequentFirst() {
    MissedTexts missed =
        of(
            missed(EN, "tell me about warranty"),
            missed(EN, "Where's my package??"),
            missed(PL, "where is my package"),
            missed(EN, "wheres my packages"),
            missed(EN, "where's my package"));

    assertEquals(List.of(3, 1, 1), missed.groups().stream().map(MissedGroup::count).toList());
    assertEquals(
        List.of("Where's my package??", "wheres my packages", "where's my package"),
        missed.groups().get(0).texts());
    assertEquals(5, missed.count());
  }

  @Test
  void whatIsUnderstoodByNowIsCountedAlone() {
    MissedTexts missed =
        of(
            missed(EN, "refund me"),
            with("refund me", Optional.empty(), Optional.of(REFUND)),
            missed(EN, "something else"));

    assertEquals(2, missed.understood());
    assertEquals(List.of(List.of("something else")), texts(missed));
  }

  @Test
  void whatIsStillTakenForTheWrongTopicIsNotUnderstood() {
    assertEquals(0, of(with("refund me", Optional.of(REFUND), Optional.empty())).understood());
    assertEquals(0, of(with("refund me", Optional.empty(), Optional.of(TRACK))).understood());
  }

  @Test
  void whatTheBotWasRightAboutAfterAllIsLeftOut() {
    assertEquals(List.of(), of(with("hm", Optional.of(TRACK), Optional.of(TRACK))).groups());
  }

  @Test
  void whatTheStoreHoldsIsMaskedOnceMore() {
    assertEquals(List.of(List.of("parcel <number>")), texts(of(missed(EN, "parcel 123456789012"))));
  }

  @Test
  void whatStandsForANumberIsNoWordForTheGuess() {
    MissedTexts missed = of(missed(EN, "refund 123456789012 me"), missed(EN, "hm"));

    assertEquals(1, missed.understood());
  }

  @Test
  void choicesStandBelowTheirTopicReadyToPaste() {
    MissedTexts missed =
        of(
            with("give it back", Optional.of(TRACK), Optional.of(REFUND)),
            with("long gone", Optional.empty(), Optional.of(new TopicId("no-more"))));

    String yaml = MissedYaml.write(missed, catalog(), ZoneOffset.UTC);

    assertEquals(
        Map.of(
            "topics",
            List.of(Map.of("id", "refund", "examples", Map.of("en", List.of("give it back")))),
            "unsorted",
            Map.of("en", List.of("long gone"))),
        load(yaml));
    assertTrue(
        yaml.contains(
            "        - \"give it back\"  # on 2026-11-25; was taken for track; today track 0.30\n"),
        yaml);
  }

  @Test
  void hostileTextBreaksNeitherTheYamlNorTheTerminal() {
    for (String hostile :
        List.of(
            "\"], evil: [\"",
            "a \\ b \\\" c",
            "one\n- two\r\nthree: {",
            "\u001b[31mred\u001b[0m \u0007bell",
            "next\u0085line\u2028sep \u202egnorw",
            "# no remark",
            "&anchor *alias !!tag %YAML | > ? :",
            "unpaired \ud800 here",
            "'single' `tick` @ %")) {
      String yaml = MissedYaml.write(of(missed(EN, hostile)), catalog(), ZoneOffset.UTC);

      String shown = of(missed(EN, hostile)).groups().get(0).texts().get(0);
      assertEquals(Map.of("unsorted", Map.of("en", List.of(shown))), load(yaml), yaml);
      assertFalse(yaml.codePoints().anyMatch(c -> c != '\n' && Character.isISOControl(c)), yaml);
    }
  }

  @Test
  void nothingMissedIsSaidAndIsYamlToo() {
    String yaml = MissedYaml.write(of(), catalog(), ZoneOffset.UTC);

    assertEquals("# Nothing was missed that is not understood by now.\n", yaml);
  }

  @Test
  void languagesThatYamlTakesForSomethingElseStandInQuotationMarks() {
    String yaml =
        MissedYaml.write(of(missed(new Language("no"), "hvor er den")), catalog(), ZoneOffset.UTC);

    assertTrue(yaml.contains("  \"no\":\n"), yaml);
  }

  private static Object load(String yaml) {
    return new Load(LoadSettings.builder().build()).loadFromString(yaml);
  }

  private static MissedTexts of(MissedText... newestFirst) {
    return MissedTexts.of(List.of(newestFirst), UNDERSTANDING);
  }

  private static List<List<String>> texts(MissedTexts missed) {
    return missed.groups().stream().map(MissedGroup::texts).toList();
  }

  private static MissedText missed(Language language, String text) {
    return new MissedText(AT, language, text, Optional.empty(), Optional.empty());
  }

  private static MissedText with(
      String text, Optional<TopicId> takenFor, Optional<TopicId> chosen) {
    return new MissedText(AT, EN, text, takenFor, chosen);
  }

  private static TopicCatalog catalog() {
    return new TopicCatalog(List.of(), Map.of(REFUND, refund()));
  }

  private static Topic refund() {
    return new Topic(
        REFUND,
        new LocalText(Map.of(EN, "A refund")),
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }
}
