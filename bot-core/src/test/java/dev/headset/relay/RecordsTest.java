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
