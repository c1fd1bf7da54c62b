package dev.headset.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the keys of a file as tables for people, from the schema that editors check by. */
final class Manual {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Path SCHEMAS = SmallConfig.SAMPLE.resolve("schema");

  /** A map that has a table of its own. */
  private record Section(String name, JsonNode map) {}

  private final JsonNode schema;
  private final StringBuilder text = new StringBuilder();
  private final List<Section> left = new ArrayList<>();

  private Manual(JsonNode schema) {
    this.schema = schema;
  }

  /** The page: a template, with a file's tables in the place of each line {@code @keys NAME}. */
  static String of(Path template) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(template)) {
      if (line.startsWith("@keys ")) {
        String name = line.substring("@keys ".length());
        lines.add(new Manual(JSON.readTree(SCHEMAS.resolve(name + ".schema.json").toFile())).all());
      } else {
        lines.add(line);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private String all() {
    left.add(new Section("", schema));
    while (!left.isEmpty()) {
      Section section = left.remove(0);
      if (!section.name().isEmpty()) {
        text.append("\n### ").append(section.name()).append("\n\n");
        text.append(section.map().path("description").asText()).append("\n\n");
      }
      table(section);
    }
    return text.toString().stripTrailing();
  }

  private void table(Section section) {
    List<String> required = new ArrayList<>();
    section.map().path("required").forEach(each -> required.add(each.asText()));
    text.append("| key | is | without it | meaning |\n|---|---|---|---|\n");
    List<Section> below = new ArrayList<>();
    for (Map.Entry<String, JsonNode> each : section.map().path("properties").properties()) {
      String key = each.getKey();
      JsonNode value = each.getValue();
      String name = section.name().isEmpty() ? key : section.name() + "." + key;
      text.append(
          "| `%s` | %s | %s | %s |%n"
              .formatted(
                  key,
                  kind(value, name, below),
                  without(value, required.contains(key)),
                  meaning(value)));
    }
    left.addAll(0, below);
  }

  private static String without(JsonNode value, boolean required) {
    if (required) {
      return "required";
    }
    return value.has("default") ? "`" + value.get("default").asText() + "`" : "";
  }

  private String meaning(JsonNode value) {
    String own = value.path("description").asText();
    return (own.isEmpty() ? target(value).path("description").asText() : own).replace("|", "\\|");
  }

  private JsonNode target(JsonNode value) {
    String ref = value.path("$ref").asText();
    return ref.isEmpty() ? value : schema.at(ref.substring(1));
  }

  /** What a value is, in a few words; maps of their own go to {@code below}. */
  private String kind(JsonNode value, String name, List<Section> below) {
    String ref = value.path("$ref").asText();
    if (ref.endsWith("/text")) {
      return "text, or one for each language";
    } else if (ref.endsWith("/channel")) {
      return "channel";
    } else if (ref.endsWith("/patterns")) {
      return "list of patterns for each language";
    } else if (ref.endsWith("/examples")) {
      return "list of texts";
    }
    JsonNode target = target(value);
    if (target.has("const")) {
      return "`" + target.get("const").asText() + "`";
    } else if (target.has("enum")) {
      List<String> words = new ArrayList<>();
      target.get("enum").forEach(each -> words.add("`" + each.asText() + "`"));
      return String.join(", ", words);
    } else if (target.has("anyOf")) {
      return alternatives(target.get("anyOf"), name, below);
    }
    return switch (target.path("type").isArray() ? "string" : target.path("type").asText()) {
      case "array" -> "list of " + items(target.path("items"), name + "[]", below);
      case "object" -> map(target, name, below);
      case "integer", "number" -> bounds(target);
      case "boolean" -> "`true` or `false`";
      default ->
          target.path("pattern").asText().contains("[smhd]") ? "time, `1s` to `60d`" : "text";
    };
  }

  private static String several(String kind) {
    return switch (kind) {
      case "text", "channel", "number" -> kind + "s";
      case "text, or one for each language" -> "texts";
      case "text, or number" -> "texts or numbers";
      case "text, or list of texts" -> "texts or lists of texts";
      default -> kind;
    };
  }

  private static String bounds(JsonNode number) {
    return number.has("maximum")
        ? "number from " + number.get("minimum").asText() + " to " + number.get("maximum").asText()
        : "number";
  }

  /** A value that may also be a variable is told by what the variable stands for. */
  private String alternatives(JsonNode anyOf, String name, List<Section> below) {
    List<String> kinds = new ArrayList<>();
    for (JsonNode each : anyOf) {
      String pattern = each.path("pattern").asText();
      if (!pattern.contains("${") && !pattern.contains("\\$\\{")) {
        kinds.add(kind(each, name, below));
      }
    }
    return kinds.stream().distinct().collect(Collectors.joining(", or "));
  }

  private String items(JsonNode items, String name, List<Section> below) {
    JsonNode target = target(items);
    return target.has("properties") ? map(target, name, below) : several(kind(items, name, below));
  }

  private String map(JsonNode map, String name, List<Section> below) {
    if (map.has("properties")) {
      below.add(new Section(name, map));
      return "[map](#" + anchor(name) + ")";
    }
    JsonNode values = target(map.path("additionalProperties"));
    if (values.has("properties")) {
      below.add(new Section(name + ".NAME", values));
      return "[map](#" + anchor(name + ".NAME") + ") by name";
    }
    return several(kind(map.path("additionalProperties"), name, below)) + " by name";
  }

  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "");
  }
}
