package dev.headset.emulator.discord;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalLong;

/** Reading and building JSON where a field may be absent, null or of the wrong type. */
final class Json {

  static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** The text as JSON, or nothing where it is none. */
  static Optional<JsonNode> parse(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(node -> !node.isMissingNode());
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  static boolean has(JsonNode node, String field) {
    return node.hasNonNull(field);
  }

  static Optional<String> text(JsonNode node, String field) {
    return node.path(field).isTextual()
        ? Optional.of(node.path(field).textValue())
        : Optional.empty();
  }

  static OptionalLong id(JsonNode node) {
    if (node.isIntegralNumber()) {
      return OptionalLong.of(node.longValue());
    }
    return node.isTextual() ? id(node.textValue()) : OptionalLong.empty();
  }

  static OptionalLong id(String text) {
    try {
      return OptionalLong.of(Long.parseUnsignedLong(text));
    } catch (NumberFormatException noNumber) {
      return OptionalLong.empty();
    }
  }

  static ArrayNode arrayOf(JsonNode node, String field) {
    return node.path(field).isArray() ? (ArrayNode) node.path(field) : array();
  }
}
