package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * A file with every key is spoilt at each place in each way, and the schema and the loader are
 * asked about it: what an editor underlines, the loader refuses, and where the loader refuses a key
 * or a type, an editor underlines it.
 */
class SchemaAgreementTest {

  private static final Path FULL = Path.of("src", "test", "resources", "config", "full");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<Problem.Code> OF_SHAPE =
      EnumSet.of(
          Problem.Code.UNKNOWN_KEY,
          Problem.Code.MISSING_KEY,
          Problem.Code.WRONG_TYPE,
          Problem.Code.VERSION);

  @TempDir Path temp;
  private Path folder;

  /** A way to spoil a value. */
  private record Spoilt(String how, JsonNode root) {}

  @BeforeEach
  void writeFullConfig() throws IOException {
    folder = SmallConfig.in(temp);
    for (String name : List.of("headset", "topics", "phrases", "snippets")) {
      Files.copy(
          FULL.resolve(name + ".yaml"),
          folder.resolve(name + ".yaml"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    assertInstanceOf(LoadResult.Loaded.class, load());
    for (String texts : List.of("texts/en.yaml", "texts/pl.yaml")) {
      Files.writeString(folder.resolve(texts), "version: 1\ntexts: {waiting: Soon.}\n");
    }
  }

  @Test
  void theFullFilesHaveEveryKey() throws IOException {
    Set<String> written = new TreeSet<>();
    for (String name : List.of("headset", "topics", "phrases", "snippets")) {
      names(json(Files.readString(FULL.resolve(name + ".yaml"))), written);
    }
    written.add("texts");

    Set<String> known = new TreeSet<>();
    for (Set<String> keys : keysOfTheLoader()) {
      known.addAll(keys);
    }
    known.removeAll(written);
    assertEquals(Set.of(), known);
  }

  @Test
  void everyMapOfTheSchemasIsOneOfTheLoaderAndTheOtherWayRound() throws IOException {
    List<Set<String>> maps = new ArrayList<>();
    for (String name : List.of("headset", "topics", "phrases", "snippets")) {
      mapsOf(schemaText(name), maps);
    }
    mapsOf(schemaText("texts"), maps);
    Set<String> ofSchemas = maps.stream().map(Set::toString).collect(Collectors.toSet());
    Set<String> ofLoader =
        keysOfTheLoader().stream().map(TreeSet::new).map(Set::toString).collect(Collectors.toSet());
    // Classes of phrases and texts of the bot are enums: SchemaTest compares them.
    ofSchemas.removeIf(keys -> keys.contains("change_topic"));
    ofSchemas.removeIf(keys -> keys.contains("button-associate"));

    assertEquals(new TreeSet<>(ofLoader), new TreeSet<>(ofSchemas));
  }

  @ParameterizedTest
  @ValueSource(strings = {"headset", "topics", "phrases", "snippets"})
  void bothRefuseTheSameShapes(String name) throws IOException {
    Path file = folder.resolve(name + ".yaml");
    Schema schema = schema(name);
    JsonNode good = json(Files.readString(FULL.resolve(name + ".yaml")));
    assertEquals(List.of(), schema.validate(good));
    List<String> differ = new ArrayList<>();
    for (Spoilt spoilt : everyWay(good)) {
      boolean underlined = !schema.validate(spoilt.root()).isEmpty();
      Files.writeString(file, spoilt.root().toString());
      List<Problem> problems =
          load().problems().stream()
              .filter(problem -> problem.severity() == Problem.Severity.ERROR)
              .filter(problem -> problem.place().file().endsWith(name + ".yaml"))
              .toList();
      boolean shape = problems.stream().anyMatch(problem -> OF_SHAPE.contains(problem.code()));
      if (underlined && problems.isEmpty()) {
        differ.add("the loader takes " + spoilt.how());
      } else if (shape && !underlined) {
        differ.add("the schema takes " + spoilt.how() + ": " + problems.get(0).sentence());
      }
    }
    assertEquals(List.of(), differ);
  }

  /** Every value replaced by others, left out, and every map with one key more. */
  private static List<Spoilt> everyWay(JsonNode good) throws IOException {
    List<Spoilt> all = new ArrayList<>();
    List<String> pointers = new ArrayList<>();
    pointers(good, "", pointers);
    for (String pointer : pointers) {
      String parent = pointer.substring(0, pointer.lastIndexOf('/'));
      String last = pointer.substring(pointer.lastIndexOf('/') + 1);
      for (String other : List.of("\"some text\"", "7", "true", "null", "[]")) {
        JsonNode copy = good.deepCopy();
        put(copy.at(parent), last, JSON.readTree(other));
        all.add(new Spoilt(pointer + " = " + other, copy));
      }
      if (good.at(parent).isObject()) {
        JsonNode copy = good.deepCopy();
        ((ObjectNode) copy.at(parent)).remove(last);
        all.add(new Spoilt("no " + pointer, copy));
      }
      if (good.at(pointer).isObject()) {
        JsonNode copy = good.deepCopy();
        ((ObjectNode) copy.at(pointer)).put("quux", "x");
        all.add(new Spoilt(pointer + "/quux", copy));
      }
    }
    return all;
  }

  private static void put(JsonNode parent, String name, JsonNode value) {
    if (parent instanceof ArrayNode list) {
      list.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) parent).set(name, value);
    }
  }

  private static void pointers(JsonNode node, String pointer, List<String> all) {
    if (node.isObject()) {
      node.properties()
          .forEach(
              each -> {
                all.add(pointer + "/" + each.getKey());
                pointers(each.getValue(), pointer + "/" + each.getKey(), all);
              });
    }
    for (int i = 0; node.isArray() && i < node.size(); i++) {
      all.add(pointer + "/" + i);
      pointers(node.get(i), pointer + "/" + i, all);
    }
  }

  private static void names(JsonNode node, Set<String> names) {
    node.fieldNames().forEachRemaining(names::add);
    node.forEach(child -> names(child, names));
  }

  private static void mapsOf(JsonNode node, List<Set<String>> maps) {
    if (node.path("properties").isObject() && node.has("additionalProperties")) {
      Set<String> keys = new TreeSet<>();
      node.get("properties").fieldNames().forEachRemaining(keys::add);
      maps.add(keys);
    }
    node.forEach(child -> mapsOf(child, maps));
  }

  @SuppressWarnings("unchecked")
  private static List<Set<String>> keysOfTheLoader() {
    return Stream.of(Keys.class.getDeclaredFields())
        .filter(field -> Set.class.isAssignableFrom(field.getType()))
        .map(
            field -> {
              try {
                return (Set<String>) field.get(null);
              } catch (IllegalAccessException e) {
                throw new IllegalStateException(field.getName(), e);
              }
            })
        .toList();
  }

  private LoadResult load() {
    return ConfigLoader.load(folder, Environment.of(Map.of()), Overrides.NONE);
  }

  private static JsonNode schemaText(String name) throws IOException {
    return JSON.readTree(
        SmallConfig.SAMPLE.resolve("schema").resolve(name + ".schema.json").toFile());
  }

  private static Schema schema(String name) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(schemaText(name));
  }

  private static JsonNode json(String yaml) {
    Object read =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return JSON.valueToTree(read);
  }
}
