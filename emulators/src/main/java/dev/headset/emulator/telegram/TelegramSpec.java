package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Telegram's published methods and types, in the machine-readable form of the telegram-bot-api-spec
 * project, and whether a call is one of them.
 */
final class TelegramSpec {

  private static final Map<Path, TelegramSpec> READ = new ConcurrentHashMap<>();

  private final JsonNode methods;
  private final SpecTypes types;

  private TelegramSpec(JsonNode spec) {
    methods = spec.path("methods");
    types = new SpecTypes(spec.path("types"));
  }

  /** Read once in a process, however many servers use it. */
  static TelegramSpec read(Path file) {
    return READ.computeIfAbsent(file.toAbsolutePath().normalize(), TelegramSpec::parse);
  }

  boolean knows(String method) {
    return methods.has(method);
  }

  /** What is wrong with the call; empty where nothing is. */
  Optional<String> complaint(String method, Parameters parameters) {
    if (!knows(method)) {
      return Optional.of("there is no method " + method);
    }
    JsonNode fields = methods.path(method).path("fields");
    return unknownParameter(fields, parameters)
        .or(() -> unknownFile(fields, parameters))
        .or(() -> wrongField(fields, parameters))
        .map(what -> method + ": " + what);
  }

  private static Optional<String> unknownParameter(JsonNode fields, Parameters parameters) {
    return parameters.values().keySet().stream()
        .filter(name -> SpecTypes.field(fields, name).isEmpty())
        .sorted()
        .findFirst()
        .map(name -> "there is no parameter \"" + name + "\"");
  }

  private static Optional<String> unknownFile(JsonNode fields, Parameters parameters) {
    return parameters.files().keySet().stream()
        .filter(name -> !SpecTypes.field(fields, name).filter(SpecTypes::takesFile).isPresent())
        .filter(name -> !isAttached(name, parameters))
        .findFirst()
        .map(name -> "nothing refers to the file \"" + name + "\"");
  }

  private static boolean isAttached(String name, Parameters parameters) {
    return parameters.values().values().stream()
        .map(value -> value.isTextual() ? value.textValue() : value.toString())
        .anyMatch(text -> text.contains("attach://" + name));
  }

  private Optional<String> wrongField(JsonNode fields, Parameters parameters) {
    for (JsonNode field : fields) {
      String name = field.path("name").asText();
      JsonNode value = parameters.values().get(name);
      if (value == null) {
        if (field.path("required").booleanValue() && !parameters.files().containsKey(name)) {
          return Optional.of("the parameter \"" + name + "\" is required");
        }
      } else {
        Optional<String> wrong = types.complaint(field.path("types"), whole(field, value), name);
        if (wrong.isPresent()) {
          return wrong;
        }
      }
    }
    return Optional.empty();
  }

  /** Forms carry numbers, objects and lists as text. */
  private static JsonNode whole(JsonNode field, JsonNode value) {
    if (!value.isTextual() || SpecTypes.takesText(field)) {
      return value;
    }
    return Json.parse(value.textValue()).orElse(value);
  }

  private static TelegramSpec parse(Path file) {
    try {
      return new TelegramSpec(Json.MAPPER.readValue(file.toFile(), ObjectNode.class));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("Telegram's specification can't be read", unreadable);
    }
  }
}
