package dev.headset.relay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.re2j.Pattern;
import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.topic.Slot;
import dev.headset.topic.SlotId;
import dev.headset.topic.SlotType;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import dev.headset.topic.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

  private static final LocalText TEXT = new LocalText(Map.of(new Language("en"), "text"));

  @Test
  void orderNumberIsFoundInASentence() {
    assertEquals(
        List.of("123-4567890-1234567"),
        Records.in("it is 123-4567890-1234567, I think", shop("\\d{3}-\\d{7}-\\d{7}")));
  }

  @Test
  void numberThatIsPartOfALongerOneIsNone() {
    assertEquals(List.of(), Records.in("9123-4567890-12345678", shop("\\d{3}-\\d{7}-\\d{7}")));
  }

  @Test
  void sameNumberOfTwoTopicsIsKeptOnce() {
    assertEquals(
        List.of("AB123456"), Records.in("AB123456 and AB123456", shop("AB\\d{6}", "[A-Z]{2}\\d+")));
  }

  @Test
  void patternThatTakesAnyWordMakesNoRecords() {
    assertEquals(List.of(), Records.in("where is my parcel? 12", shop("\\w+", ".*\\w")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ewa.kowalska@example.com",
        "129,99 zł",
        "1 299,00 PLN",
        "$1,299.00",
        "€ 20",
        "20 euros",
        "2026-11-20",
        "20.11.2026",
        "20/11/26",
        "20 November 2026",
        "3rd of May",
        "Nov 20",
        "20 listopada",
        "5 maja 2026",
        "1 października"
      })
  void addressAmountAndDateAreKeptAsTyped(String record) {
    assertEquals(List.of(record), Records.in("so (" + record + "), they say", shop()));
    assertEquals(List.of(record), Records.in(record + ".", shop()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I have 2 kettles and 14 cups",
        "version 10.2.1 of 3.14",
        "it may 1 day work",
        "AB-2026-11-20-77",
        "a@b",
        "+48 22 123 45 67",
        "maybe 5 or 6"
      })
  void otherFiguresAreNoRecords(String text) {
    assertEquals(List.of(), Records.in(text, shop()));
  }

  @Test
  void recordsOfALongTalkHaveAnEnd() {
    StringBuilder dates = new StringBuilder();
    for (int day = 1; day <= 28; day++) {
      dates.append(day).append(" May, ").append(day).append(" June; ");
    }

    List<String> kept = Records.with(List.of("123"), dates.toString(), shop());

    assertEquals(Records.MAX_KEPT, kept.size());
    assertEquals("123", kept.get(0));
  }

  private static TopicCatalog shop(String... patterns) {
    Map<TopicId, Topic> topics = new java.util.LinkedHashMap<>();
    for (String pattern : patterns) {
      TopicId id = new TopicId("topic-" + topics.size());
      topics.put(id, topic(id, pattern));
    }
    return new TopicCatalog(List.of(), topics);
  }

  private static Topic topic(TopicId id, String pattern) {
    Slot slot =
        new Slot(
            new SlotId("number"),
            SlotType.PATTERN,
            Optional.of(Pattern.compile(pattern)),
            List.of(),
            false,
            TEXT,
            Optional.empty());
    return new Topic(
        id,
        TEXT,
        Optional.empty(),
        Map.of(),
        List.of(),
        List.of(slot),
        Optional.empty(),
        Optional.of(TEXT),
        List.of(),
        Optional.empty(),
        false);
  }
}
