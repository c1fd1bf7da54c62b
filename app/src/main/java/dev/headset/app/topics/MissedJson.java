package dev.headset.app.topics;

import dev.headset.topic.TopicId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was missed as one JSON document. */
public final class MissedJson {

  private MissedJson() {}

  /** The whole document, with a line break at its end. */
  public static String write(MissedTexts missed) {
    List<Map<String, Object>> groups = missed.groups().stream().map(MissedJson::group).toList();
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("texts", missed.count());
    document.put("understood_by_now", missed.understood());
    document.put("groups", groups);
    return Json.write(document);
  }

  private static Map<String, Object> group(MissedGroup group) {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("language", group.language().code());
    written.put("texts", group.texts());
    written.put("count", group.count());
    written.put("last", group.last().toString());
    written.put("taken_for", group.takenFor().map(TopicId::value).orElse(null));
    written.put("chosen", group.chosen().map(TopicId::value).orElse(null));
    Map<String, Object> today = new LinkedHashMap<>();
    today.put("kind", group.today().kind().name().toLowerCase(Locale.ROOT));
    today.put("topic", group.guess().map(guess -> guess.topic().value()).orElse(null));
    today.put(
        "confidence", group.guess().map(guess -> Json.rounded(guess.confidence())).orElse(0.0));
    written.put("today", today);
    return written;
  }
}
