package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.text.Language;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Calibration.Held;
import dev.headset.understanding.Verdict.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Language EN = new Language("en");

  /** Of every hundred with a share, so many are right. */
  private static List<Held> held(double share, int right) {
    List<Held> held = new ArrayList<>();
    for (int at = 0; at < 100; at++) {
      held.add(new Held(at, 0, share, at < right, 1));
    }
    return held;
  }

  @Test
  void sharesThatPromiseTooMuchAreLowered() {
    List<Held> held = new ArrayList<>(held(0.95, 70));
    held.addAll(held(0.6, 40));
    Calibration calibration = Calibration.of(held);
    assertEquals(0.7, calibration.confidence(0.95), 0.03);
    assertEquals(0.4, calibration.confidence(0.6), 0.03);
  }

  @Test
  void withoutAnythingHeldOutSharesStay() {
    assertEquals(0.8, Calibration.of(List.of()).confidence(0.8), 1e-6);
  }

  @Test
  void whatIsActedOnIsRightNineTimesOfTen() {
    List<Held> held = new ArrayList<>(held(0.97, 99));
    held.addAll(held(0.9, 88));
    held.addAll(held(0.5, 30));
    Calibration calibration = Calibration.of(held);
    Thresholds thresholds = Thresholds.of(held, calibration);
    assertTrue(thresholds.sure() <= calibration.confidence(0.9));
    assertTrue(thresholds.sure() > calibration.confidence(0.5));
  }

  @Test
  void thresholdsThatAreSetHold() {
    assertEquals(Kind.TOPIC, kind(Optional.of(new Thresholds(0, 0))));
    assertEquals(Kind.CONFIRM, kind(Optional.of(new Thresholds(1, 0))));
    assertEquals(Kind.UNKNOWN, kind(Optional.of(new Thresholds(1, 1))));
  }

  @Test
  void wordIsFoundByItsMeaningInTheOtherLanguageToo() {
    Verdict verdict =
        trained(Optional.empty())
            .understand(new Utterance("przesyłka", EN, true, Optional.empty()));
    assertEquals("track", verdict.candidates().get(0).topic().value());
  }

  @Test
  void chatterIsNoTopic() {
    Verdict verdict =
        trained(Optional.empty())
            .understand(
                new Utterance("who will win the football game", EN, true, Optional.empty()));
    assertEquals(Kind.UNKNOWN, verdict.kind(), verdict::toString);
  }

  private static Kind kind(Optional<Thresholds> thresholds) {
    return trained(thresholds)
        .understand(new Utterance("my parcel has not come", EN, true, Optional.empty()))
        .kind();
  }

  private static Understanding trained(Optional<Thresholds> thresholds) {
    Map<TopicId, Topic> topics = new LinkedHashMap<>();
    add(topics, "track", "where is my parcel", "the parcel is late", "has my package been sent");
    add(topics, "pay", "my card was declined", "the payment failed", "paying does not work");
    return TrainedUnderstanding.train(
        PhraseBook.empty(),
        new TopicCatalog(List.of(), topics),
        List.of(EN),
        thresholds,
        Knowledge.NONE,
        SideBySide.ONE_BY_ONE);
  }

  private static void add(Map<TopicId, Topic> topics, String id, String... examples) {
    topics.put(new TopicId(id), PlainTopic.of(EN, id, examples));
  }
}
