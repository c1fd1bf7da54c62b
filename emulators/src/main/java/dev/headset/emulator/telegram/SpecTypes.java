package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/** Whether a JSON value is of one of the specification's types. */
final class SpecTypes {

  private static final String ARRAY = "Array of ";

  private final JsonNode types;

  SpecTypes(JsonNode types) {
    this.types = types;
  }

  static Optional<JsonNode> field(JsonNode fields, String name) {
    return Json.elements(fields).stream()
        .filter(field -> field.path("name").asText().equals(name))
        .findFirst();
  }

  static boolean takesFile(JsonNode field) {
    return names(field, "InputFile");
  }

  static boolean takesText(JsonNode field) {
    return names(field, "String") || takesFile(field);
  }

  /** What is wrong with the value; empty where it is of one of the types. */
  Optional<String> complaint(JsonNode allowed, JsonNode value, String where) {
    Optional<String> last = Optional.empty();
    for (JsonNode type : allowed) {
      last = complaint(type.asText(), value, where);
      if (last.isEmpty()) {
        return last;
      }
    }
    return allowed.size() == 1
        ? last
        : Optional.of(where + " is none of " + allowed + last.map(why -> ": " + why).orElse(""));
  }

  private Optional<String> complaint(String type, JsonNode value, String where) {
    if (type.startsWith(ARRAY)) {
      return array(type.substring(ARRAY.length()), value, where);
    }
    return switch (type) {
      case "Integer" -> unless(isInteger(value), where, "an integer");
      case "Float" -> unless(value.isNumber(), where, "a number");
      case "Boolean", "True" -> unless(isBoolean(value), where, "true or false");
      case "String", "InputFile" -> unless(value.isTextual(), where, "a text");
      default -> object(type, value, where);
    };
  }

  private Optional<String> array(String type, JsonNode value, String where) {
    if (!value.isArray()) {
      return Optional.of(where + " must be a list");
    }
    int at = 0;
    for (JsonNode element : value) {
      Optional<String> wrong = complaint(type, element, where + "[" + at + "]");
      if (wrong.isPresent()) {
        return wrong;
      }
      at++;
    }
    return Optional.empty();
  }

  private Optional<String> object(String type, JsonNode value, String where) {
    JsonNode definition = types.path(type);
    if (definition.has("subtypes")) {
      return complaint(definition.get("subtypes"), value, where);
    }
    if (!value.isObject()) {
      return Optional.of(where + " must be an object " + type);
    }
    JsonNode fields = definition.path("fields");
    for (Map.Entry<String, JsonNode> one : value.properties()) {
      Optional<JsonNode> field = field(fields, one.getKey());
      String place = where + "." + one.getKey();
      if (field.isEmpty()) {
        return Optional.of(type + " has no field " + place);
      }
      Optional<String> wrong = complaint(field.get().path("types"), one.getValue(), place);
      if (wrong.isPresent()) {
        return wrong;
      }
    }
    return Json.elements(fields).stream()
        .filter(field -> field.path("required").booleanValue())
        .map(field -> field.path("name").asText())
        .filter(name -> !value.has(name))
        .findFirst()
        .map(name -> where + "." + name + " is required");
  }

  private static boolean isInteger(JsonNode value) {
    return value.isIntegralNumber() || (value.isTextual() && value.textValue().matches("-?\\d+"));
  }

  private static boolean isBoolean(JsonNode value) {
    return value.isBoolean() || (value.isTextual() && value.textValue().matches("(?i)true|false"));
  }

  private static Optional<String> unless(boolean right, String where, String expected) {
    return right ? Optional.empty() : Optional.of(where + " must be " + expected);
  }

  private static boolean names(JsonNode field, String type) {
    return Json.elements(field.path("types")).stream().anyMatch(one -> one.asText().equals(type));
  }
}
