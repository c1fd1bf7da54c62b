package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Map;

/**
 * Numbers that came as text, and ids that came as numbers. Discord takes either where its
 * specification names one; JDA sends a command's contexts and a recipient's id the other way.
 */
final class Coercion {

  private static final List<String> NUMBER_LISTS = List.of("contexts", "integration_types");

  private Coercion() {}

  /** The body as the specification would have it. */
  static JsonNode of(JsonNode body) {
    JsonNode copy = body.deepCopy();
    coerce(copy);
    return copy;
  }

  private static void coerce(JsonNode node) {
    if (node instanceof ObjectNode object) {
      for (Map.Entry<String, JsonNode> field : List.copyOf(object.properties())) {
        object.set(field.getKey(), field(field.getKey(), field.getValue()));
      }
    }
    node.forEach(Coercion::coerce);
  }

  private static JsonNode field(String name, JsonNode value) {
    if (name.endsWith("_id") && value.isIntegralNumber()) {
      return id(value);
    }
    if (name.equals("attachments") && value.isArray()) {
      value.forEach(Coercion::attachment);
    }
    if (NUMBER_LISTS.contains(name) && value.isArray()) {
      ArrayNode numbers = Json.array();
      value.forEach(one -> numbers.add(number(one)));
      return numbers;
    }
    return value;
  }

  private static void attachment(JsonNode described) {
    if (described instanceof ObjectNode object && object.path("id").isIntegralNumber()) {
      object.set("id", id(object.path("id")));
    }
  }

  private static JsonNode id(JsonNode number) {
    return TextNode.valueOf(number.asText());
  }

  private static JsonNode number(JsonNode node) {
    return node.isTextual() && node.textValue().matches("\\d{1,9}")
        ? Json.MAPPER.getNodeFactory().numberNode(Integer.parseInt(node.textValue()))
        : node;
  }
}
