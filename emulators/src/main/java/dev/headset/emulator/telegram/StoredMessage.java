package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** A message in a chat: what Telegram shows of it, and what it has become since. */
final class StoredMessage {

  final ObjectNode json;
  final Instant at;
  final List<String> earlierTexts = new ArrayList<>();
  final Map<Long, List<String>> reactions = new LinkedHashMap<>();

  StoredMessage(ObjectNode json, Instant at) {
    this.json = json;
    this.at = at;
  }

  long id() {
    return json.get("message_id").longValue();
  }

  long fromId() {
    return json.path("from").path("id").longValue();
  }

  /** The topic it stands in; empty outside topics and in the general one. */
  OptionalLong topic() {
    return json.path("is_topic_message").booleanValue()
        ? OptionalLong.of(json.get("message_thread_id").longValue())
        : OptionalLong.empty();
  }

  boolean isText() {
    return json.has("text");
  }

  String textOrCaption() {
    return json.path("text").asText(json.path("caption").asText(""));
  }
}
