package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Numbers that came as text. Discord takes them where a number is asked for, though its
 * specification does not say so; JDA sends a command's contexts that way.
 */
final class Coercion {

  private static final List<String> NUMBER_LISTS = List.of("contexts", "integration_types");

  private Coercion() {}

  /** The body of a request to the commands' routes with its numbers as numbers. */
  static JsonNode commands(JsonNode body) {
    JsonNode copy = body.deepCopy();
    if (copy.isArray()) {
      copy.forEach(Coercion::coerce);
    } else {
      coerce(copy);
    }
    return copy;
  }

  private static void coerce(JsonNode command) {
    for (String field : NUMBER_LISTS) {
      if (command instanceof ObjectNode object && object.path(field).isArray()) {
        ArrayNode numbers = Json.array();
        object.path(field).forEach(one -> numbers.add(number(one)));
        object.set(field, numbers);
      }
    }
  }

  private static JsonNode number(JsonNode node) {
    return node.isTextual() && node.textValue().matches("\\d{1,9}")
        ? Json.MAPPER.getNodeFactory().numberNode(Integer.parseInt(node.textValue()))
        : node;
  }
}
