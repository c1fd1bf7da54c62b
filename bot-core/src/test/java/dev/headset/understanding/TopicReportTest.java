package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.TopicReport.Confusion;
import dev.headset.understanding.TopicReport.Figures;
import dev.headset.understanding.TopicReport.HeldOut;
import dev.headset.understanding.TopicReport.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TopicReportTest {

  private static final Language EN = new Language("en");
  private static final TopicId PARCEL = new TopicId("parcel");
  private static final TopicId SONG = new TopicId("song");
  private static final String STRAY = "the parcel is late again, where is the parcel";
  private static final List<String> PARCELS =
      List.of(
          "where is my parcel",
          "the parcel is late",
          "my parcel has not come",
          "is the parcel on its way",
          "parcel late, where is it");
  private static final List<String> SONGS =
      List.of(
          "play me some music",
          "the music does not play",
          "no music plays",
          "I hear no music",
          "music stops when it plays");

  /** So low that an example counts for the topic that it looks most like. */
  private static final Thresholds BOLD = new Thresholds(0.05, 0.01);

  private final TopicReport report = report(Optional.of(BOLD));

  @Test
  void everyExampleIsJudgedInItsPlace() {
    assertEquals(PARCELS, texts(report.examples().stream().filter(is(PARCEL)).toList()));
    assertEquals(
        List.of(0, 1, 2, 3, 4, 5),
        report.examples().stream().filter(is(SONG)).map(HeldOut::number).toList());
  }

  @Test
  void anExampleThatPointsElsewhereIsShownWithWhereTo() {
    HeldOut stray =
        report.examples().stream()
            .filter(each -> each.text().equals(STRAY))
            .findFirst()
            .orElseThrow();

    assertEquals(Outcome.ELSEWHERE, stray.outcome());
    assertEquals(PARCEL, stray.best().orElseThrow().topic());
  }

  @Test
  void thePairIsShownWithItsSentences() {
    Confusion pair = report.confusions().get(0);

    assertEquals(Set.of(SONG, PARCEL), Set.of(pair.one(), pair.other()));
    assertTrue(texts(pair.examples()).contains(STRAY));
  }

  @Test
  void figuresAreSharesOfATopicsExamples() {
    Figures songs = figures(SONG);

    assertEquals(Map.of(EN, 6), songs.examples());
    assertEquals(6, songs.count());
    assertEquals(
        songs.recall().orElseThrow(), songs.share(Outcome.RIGHT_AT_ONCE), 1e-9, "all are acted on");
    assertTrue(songs.share(Outcome.ELSEWHERE) >= 1.0 / 6);
    double taken = report.examples().stream().filter(each -> best(each).equals(PARCEL)).count();
    double right = 5 * figures(PARCEL).recall().orElseThrow();
    assertEquals(right / taken, figures(PARCEL).precision().orElseThrow(), 1e-9);
  }

  @Test
  void aTopicWithoutExamplesHasNoRecall() {
    Figures bare = figures(new TopicId("bare"));

    assertEquals(0, bare.count());
    assertTrue(bare.recall().isEmpty());
  }

  @Test
  void thresholdsAreThoseThatWereSetBesideThoseThatAreSuggested() {
    assertEquals(BOLD, report.thresholds());
    assertEquals(report.suggested(), report(Optional.empty()).thresholds());
  }

  @Test
  void noExamplesAtAllAreNoError() {
    Topic bare = PlainTopic.of(EN, "bare");
    TopicReport none =
        TopicReport.of(
            new TopicCatalog(List.of(), Map.of(bare.id(), bare)),
            List.of(EN),
            Optional.empty(),
            Knowledge.NONE);

    assertEquals(List.of(), none.examples());
    assertEquals(0, none.calibrationError());
    assertEquals(0, none.share(Outcome.RIGHT_AT_ONCE));
  }

  private static TopicReport report(Optional<Thresholds> set) {
    List<String> songs = new ArrayList<>(SONGS);
    songs.add(STRAY);
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    for (Topic each :
        List.of(
            PlainTopic.of(EN, "parcel", PARCELS.toArray(String[]::new)),
            PlainTopic.of(EN, "song", songs.toArray(String[]::new)),
            PlainTopic.of(EN, "bare"))) {
      topics.put(each.id(), each);
    }
    return TopicReport.of(new TopicCatalog(List.of(), topics), List.of(EN), set, Knowledge.NONE);
  }

  private Figures figures(TopicId topic) {
    return report.topics().stream()
        .filter(each -> each.topic().equals(topic))
        .findFirst()
        .orElseThrow();
  }

  private static TopicId best(HeldOut held) {
    return held.best().orElseThrow().topic();
  }

  private static Predicate<HeldOut> is(TopicId topic) {
    return each -> each.topic().equals(topic);
  }

  private static List<String> texts(List<HeldOut> held) {
    return held.stream().map(HeldOut::text).toList();
  }
}
