package dev.headset.understanding;

import dev.headset.text.Language;
import dev.headset.text.LocalText;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A topic that has a name and examples in one language, and nothing else. */
final class PlainTopic {

  private PlainTopic() {}

  static Topic of(Language language, String id, String... examples) {
    return new Topic(
        new TopicId(id),
        new LocalText(Map.of(language, id)),
        Optional.empty(),
        Map.of(language, List.of(examples)),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false);
  }
}
