package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What a call brings, whichever way it came. A number or object may come as text, as it must in a
 * form and may in JSON.
 */
record Parameters(Map<String, JsonNode> values, Map<String, UploadedPart> files) {

  Parameters {
    values = Map.copyOf(values);
    files = Map.copyOf(files);
  }

  boolean has(String name) {
    return values.containsKey(name) || files.containsKey(name);
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(values.get(name)).map(JsonNode::asText);
  }

  String textOr(String name, String otherwise) {
    return text(name).orElse(otherwise);
  }

  OptionalLong number(String name) throws ApiError {
    Optional<String> text = text(name).map(String::strip).filter(value -> !value.isEmpty());
    if (text.isEmpty()) {
      return OptionalLong.empty();
    }
    try {
      return OptionalLong.of(Long.parseLong(text.get()));
    } catch (NumberFormatException malformed) {
      throw ApiError.badRequest("invalid " + name + " specified");
    }
  }

  long requiredNumber(String name) throws ApiError {
    return number(name).orElseThrow(() -> ApiError.badRequest(name + " isn't specified"));
  }

  boolean flag(String name) {
    String text = textOr(name, "").strip();
    return text.equalsIgnoreCase("true") || text.equals("1") || text.equalsIgnoreCase("yes");
  }

  /** An object or array, also where it is written as text. */
  Optional<JsonNode> json(String name) throws ApiError {
    JsonNode value = values.get(name);
    if (value == null || (value.isTextual() && value.textValue().isBlank())) {
      return Optional.empty();
    }
    if (!value.isTextual()) {
      return Optional.of(value);
    }
    JsonNode parsed =
        Json.parse(value.textValue())
            .orElseThrow(() -> ApiError.badRequest("can't parse " + name + " JSON object"));
    return Optional.of(parsed);
  }

  /** For the log: the values, and of files the names alone. */
  ObjectNode loggable() {
    ObjectNode all = Json.object();
    values.forEach(all::set);
    files.forEach((name, file) -> all.put(name, "file " + file.name()));
    return all;
  }
}
