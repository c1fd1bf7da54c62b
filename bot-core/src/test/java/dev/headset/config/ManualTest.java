package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The manual of the files says what the schemas say. */
class ManualTest {

  private static final Path PAGE = Path.of("..", "docs", "config.md");
  private static final Path TEMPLATE = Path.of("src", "test", "resources", "config", "manual.md");

  @Test
  void isWhatTheSchemasSay() throws IOException {
    String manual = Manual.of(TEMPLATE);
    if (Boolean.getBoolean("update.docs")) {
      Files.writeString(PAGE, manual);
    }

    assertEquals(
        manual,
        Files.readString(PAGE),
        "docs/config.md is made of config/schema and of bot-core/src/test/resources/config/manual.md;"
            + " mvn -pl bot-core test -Dtest=ManualTest -Dupdate.docs=true makes it anew");
  }

  @Test
  void explainsEveryKey() throws IOException {
    List<String> silent = new ArrayList<>();
    for (String name : List.of("headset", "topics", "phrases", "snippets")) {
      Path file = SmallConfig.SAMPLE.resolve("schema").resolve(name + ".schema.json");
      JsonNode schema = new ObjectMapper().readTree(file.toFile());
      findSilent(schema, schema, name, silent);
    }

    assertEquals(List.of(), silent);
  }

  private static void findSilent(JsonNode schema, JsonNode node, String at, List<String> silent) {
    if (node.has("additionalProperties")) {
      node.path("properties")
          .properties()
          .forEach(
              each -> {
                JsonNode value = each.getValue();
                JsonNode target =
                    value.has("$ref") ? schema.at(value.get("$ref").asText().substring(1)) : value;
                if (!value.has("description") && !target.has("description")) {
                  silent.add(at + "/" + each.getKey());
                }
              });
    }
    node.properties()
        .forEach(each -> findSilent(schema, each.getValue(), at + "/" + each.getKey(), silent));
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      findSilent(schema, node.get(i), at + "/" + i, silent);
    }
  }
}
