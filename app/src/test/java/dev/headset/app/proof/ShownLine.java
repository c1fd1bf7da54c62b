package dev.headset.app.proof;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of a chat or a thread, as the console's HTTP interface tells it.
 *
 * @param buttons id to label, in order
 * @param key the client's own name for what it sent; empty for what was sent to it
 */
record ShownLine(
    long n,
    String from,
    String name,
    String text,
    Map<String, String> buttons,
    List<String> marks,
    String key) {

  static List<ShownLine> all(JsonNode array) {
    List<ShownLine> lines = new ArrayList<>();
    array.forEach(node -> lines.add(of(node)));
    return lines;
  }

  boolean isFrom(String speaker) {
    return from.equals(speaker);
  }

  boolean offers(String buttonPrefix) {
    return buttons.keySet().stream().anyMatch(id -> id.startsWith(buttonPrefix));
  }

  private static ShownLine of(JsonNode node) {
    Map<String, String> buttons = new LinkedHashMap<>();
    node.path("buttons")
        .forEach(button -> buttons.put(button.path("id").asText(), button.path("label").asText()));
    List<String> marks = new ArrayList<>();
    node.path("marks").forEach(mark -> marks.add(mark.asText()));
    return new ShownLine(
        node.path("n").asLong(),
        node.path("from").asText(),
        node.path("name").asText(),
        node.path("text").asText(),
        buttons,
        marks,
        node.path("key").asText(""));
  }
}
