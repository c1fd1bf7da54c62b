package dev.headset.understanding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.text.Language;
import dev.headset.topic.KindWord;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicCatalog;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TopicTextTest {

  private static final Language EN = new Language("en");

  @Test
  void whatStandsForANumberOrAnAddressIsNoWordOfAnExample() {
    for (KindWord each : KindWord.values()) {
      Topic track = PlainTopic.of(EN, "track", "where is parcel " + each.written() + ", please");
      TopicCatalog catalog = new TopicCatalog(List.of(), Map.of(track.id(), track));

      assertEquals(
          List.of(List.of("track"), List.of("where", "is", "parcel", "please")),
          TopicText.all(catalog, List.of(EN)).stream().map(TopicText::words).toList());
    }
  }
}
