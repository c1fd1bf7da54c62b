package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Collects plain text and the entities that markup opens and closes on it. */
final class MarkupBuilder {

  /**
   * An entity that is open.
   *
   * @param mark what closes it
   * @param entity what becomes of it; empty for markup that says nothing
   * @param at where it was opened, in the source
   */
  record Open(String mark, Optional<ObjectNode> entity, int start, int at) {}

  final StringBuilder text = new StringBuilder();
  final Deque<Open> open = new ArrayDeque<>();
  private final List<JsonNode> entities = new ArrayList<>();

  void open(String mark, Optional<ObjectNode> entity, int at) {
    open.push(new Open(mark, entity, text.length(), at));
  }

  void close() {
    Open closed = open.pop();
    int length = text.length() - closed.start;
    if (length > 0 && closed.entity.isPresent()) {
      entities.add(closed.entity.get().put("offset", closed.start).put("length", length));
    }
  }

  FormattedText result() {
    Collections.reverse(entities); // of two that are alike, the outer one comes first
    entities.sort(
        Comparator.comparingInt((JsonNode entity) -> entity.path("offset").asInt())
            .thenComparing(entity -> -entity.path("length").asInt()));
    return new FormattedText(text.toString(), entities);
  }

  static Optional<ObjectNode> entity(String type) {
    return Optional.of(Json.object().put("type", type));
  }

  static ApiError cannotParse(String what) {
    return ApiError.badRequest("can't parse entities: " + what);
  }

  /** Telegram counts places in UTF-8 bytes. */
  static int byteOffset(String source, int index) {
    return source.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
  }
}
