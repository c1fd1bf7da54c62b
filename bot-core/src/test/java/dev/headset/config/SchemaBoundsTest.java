package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the schema says of numbers, and of what holds where nothing is said, is what the bot does.
 */
class SchemaBoundsTest {

  @TempDir Path temp;
  private Path folder;
  private JsonNode schema;
  private String small;

  /** A number of the schema, such as {@code limits.attachment_mb}. */
  private record Bounded(String section, String key, long min, long max) {}

  @BeforeEach
  void readSchema() throws IOException {
    folder = SmallConfig.in(temp);
    small = Files.readString(folder.resolve("headset.yaml"));
    schema =
        new ObjectMapper()
            .readTree(SmallConfig.SAMPLE.resolve("schema/headset.schema.json").toFile());
  }

  @Test
  void boundsAreThoseOfTheLoader() throws IOException {
    List<Bounded> all = bounded();
    for (String texts : List.of("texts/en.yaml", "texts/pl.yaml")) {
      Files.writeString(folder.resolve(texts), "version: 1\ntexts: {waiting: Soon.}\n");
    }

    assertTrue(all.size() >= 6, all::toString);
    for (Bounded each : all) {
      assertEquals(List.of(), with(each, each.min()), each::toString);
      assertEquals(List.of(), with(each, each.max()), each::toString);
      assertEquals(1, with(each, each.min() - 1).size(), each::toString);
      assertEquals(1, with(each, each.max() + 1).size(), each::toString);
    }
  }

  @Test
  void whatHoldsWithoutAKeyIsWhatTheSchemaSays() throws IOException {
    Map<String, String> sections = new TreeMap<>();
    schema
        .get("properties")
        .properties()
        .forEach(
            section ->
                section
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        key -> {
                          if (key.getValue().has("default") && !isPlatform(section.getKey())) {
                            String said = key.getKey() + ": " + key.getValue().get("default");
                            sections.merge(section.getKey(), said, (a, b) -> a + ", " + b);
                          }
                        }));
    sections.remove("desk");
    StringBuilder said = new StringBuilder(small);
    sections.forEach((section, keys) -> said.append(section + ": {" + keys + "}\n"));

    HeadsetConfig without = loaded(small);
    HeadsetConfig with = loaded(said.toString());

    assertEquals(6, sections.size(), sections::toString);
    assertEquals(without.store(), with.store());
    assertEquals(without.http(), with.http());
    assertEquals(without.keepDays(), with.keepDays());
    assertEquals(without.playbook().limits(), with.playbook().limits());
    assertEquals(without.playbook().timings(), with.playbook().timings());
    assertEquals(without.playbook().maskCardNumbers(), with.playbook().maskCardNumbers());
    assertEquals(without.understanding(), with.understanding());
  }

  /** Their defaults hold where their token is given. */
  private static boolean isPlatform(String section) {
    return section.equals("discord") || section.equals("telegram");
  }

  private List<Bounded> bounded() {
    List<Bounded> all = new ArrayList<>();
    schema
        .get("properties")
        .properties()
        .forEach(
            section ->
                section
                    .getValue()
                    .path("properties")
                    .properties()
                    .forEach(
                        key -> {
                          JsonNode number = key.getValue().at("/anyOf/0");
                          if (number.path("type").asText().equals("integer")) {
                            all.add(
                                new Bounded(
                                    section.getKey(),
                                    key.getKey(),
                                    number.get("minimum").asLong(),
                                    number.get("maximum").asLong()));
                          }
                        }));
    return all;
  }

  private List<Problem> with(Bounded key, long number) throws IOException {
    String headset = small + key.section() + ": {" + key.key() + ": " + number + "}\n";
    return load(headset).problems().stream()
        .filter(problem -> problem.place().file().endsWith("headset.yaml"))
        .toList();
  }

  private HeadsetConfig loaded(String headset) throws IOException {
    return assertInstanceOf(LoadResult.Loaded.class, load(headset), headset).config();
  }

  private LoadResult load(String headset) throws IOException {
    Files.writeString(folder.resolve("headset.yaml"), headset);
    return ConfigLoader.load(folder, Environment.of(Map.of()), Overrides.NONE);
  }
}
