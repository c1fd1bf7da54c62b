package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.headset.text.TextKey;
import dev.headset.topic.SlotType;
import dev.headset.understanding.PhraseClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** An editor that knows the schemas, and the loader, say the same of a file. */
class SchemaTest {

  private static final Path SAMPLE = SmallConfig.SAMPLE;
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "headset.yaml",
        "topics.yaml",
        "snippets.yaml",
        "phrases.yaml",
        "texts/en.yaml",
        "texts/pl.yaml"
      })
  void fitsTheSampleThatNamesItInItsFirstLine(String name) throws IOException {
    Path file = SAMPLE.resolve(name);
    String first = Files.readAllLines(file).get(0);
    String start = "# yaml-language-server: $schema=";
    assertTrue(first.startsWith(start), first);
    Path schema = file.resolveSibling(first.substring(start.length()));

    assertEquals(List.of(), schema(schema).validate(json(Files.readString(file))));
  }

  @Test
  void hasTheKeysOfTheLoader() throws IOException {
    JsonNode headset = read("headset");
    assertKeys(Keys.HEADSET, headset);
    assertKeys(Keys.STORE, headset.at("/properties/store"));
    assertKeys(Keys.HTTP, headset.at("/properties/http"));
    assertKeys(Keys.PERSON, headset.at("/$defs/person"));
    assertKeys(Keys.DISCORD, headset.at("/properties/discord"));
    assertKeys(Keys.TELEGRAM, headset.at("/properties/telegram"));
    assertKeys(Keys.DESK, headset.at("/properties/desk"));
    assertKeys(Keys.LIMITS, headset.at("/properties/limits"));
    assertKeys(Keys.UNDERSTANDING, headset.at("/properties/understanding"));
    assertKeys(Keys.TIMINGS, headset.at("/properties/timings"));
    assertKeys(Keys.PRIVACY, headset.at("/properties/privacy"));
    assertKeys(Keys.TEAM, headset.at("/$defs/team"));
    assertKeys(Keys.HOURS, headset.at("/$defs/hours"));
    assertKeys(Keys.SERVICE, headset.at("/$defs/service"));
    JsonNode topics = read("topics");
    assertKeys(Keys.TOPICS, topics);
    assertKeys(Keys.TOPIC, topics.at("/$defs/topic"));
    assertKeys(Keys.SLOT, topics.at("/$defs/slot"));
    assertKeys(Keys.CHOICE, topics.at("/$defs/choice"));
    assertKeys(Keys.LOOKUP, topics.at("/$defs/lookup"));
    assertKeys(Keys.STEP, topics.at("/$defs/step"));
    assertKeys(Keys.SNIPPETS, read("snippets"));
    assertKeys(Keys.PHRASES, read("phrases"));
    assertKeys(Keys.TEXTS, read("texts"));
  }

  @Test
  void hasTheNamesOfTheBot() throws IOException {
    Set<String> texts =
        Arrays.stream(TextKey.values()).map(TextKey::key).collect(Collectors.toSet());
    assertKeys(texts, read("texts").at("/properties/texts"));
    assertEquals(texts.size(), read("texts").at("/properties/texts/required").size());
    assertKeys(
        Arrays.stream(PhraseClass.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        read("phrases").at("/properties/phrases"));
    Set<String> types = new TreeSet<>();
    read("topics").at("/$defs/slot/properties/type/enum").forEach(each -> types.add(each.asText()));
    assertEquals(
        Arrays.stream(SlotType.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new)),
        types);
  }

  @Test
  void namesThePlaceholdersOfEachText() throws IOException {
    JsonNode texts = read("texts").at("/properties/texts/properties");
    for (TextKey key : TextKey.values()) {
      String described = texts.path(key.key()).path("description").asText();
      for (String placeholder : key.placeholders()) {
        assertTrue(
            described.contains("{" + placeholder + "}"), key.key() + " lacks " + placeholder);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics.yaml   | {id: track, bubble: B, colour: red}",
        "topics.yaml   | {id: track}",
        "topics.yaml   | {bubble: B}",
        "topics.yaml   | {id: Track, bubble: B}",
        "topics.yaml   | {id: track, bubble: 12}",
        "topics.yaml   | {id: track, bubble: B, handoff: often}",
        "topics.yaml   | {id: track, bubble: B, ask: [{id: n, type: text}]}",
        "topics.yaml   | {id: track, bubble: B, ask: [{id: n, type: number, prompt: P}]}",
        "topics.yaml   | {id: track, bubble: B, ask: [{id: n, type: pattern, prompt: P}]}",
        "topics.yaml   | {id: track, bubble: B, ask: [{id: n, type: text, prompt: P, pattern: x}]}",
        "topics.yaml   | {id: track, bubble: B, ask: [{id: n, type: choice, prompt: P}]}",
        "topics.yaml   | {id: track, bubble: B, steps: [{id: one, title: T}]}",
      })
  void refusesWhatTheLoaderRefuses(String name, String topic) throws IOException {
    String yaml = "version: 1\ntopics:\n  - " + topic + "\n";

    assertInstanceOf(LoadResult.Broken.class, load(name, yaml));
    assertFalse(schema(SAMPLE.resolve("schema/topics.schema.json")).validate(json(yaml)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{id: 7, bubble: B}",
        "{id: track, bubble: {en: B, pl: C, de: D}}",
        "{id: track, bubble: B, examples: [one, 2]}",
        "{id: track, bubble: B, examples: {en: [one]}, team: support, handoff: true}",
        "{id: track, bubble: B, ask: [{id: n, type: pattern, pattern: x, prompt: P, optional: true}]}",
      })
  void takesWhatTheLoaderTakes(String topic) throws IOException {
    String yaml = "version: 1\ntopics:\n  - " + topic + "\n";

    assertInstanceOf(LoadResult.Loaded.class, load("topics.yaml", yaml));
    assertEquals(
        List.of(), schema(SAMPLE.resolve("schema/topics.schema.json")).validate(json(yaml)));
  }

  private LoadResult load(String name, String yaml) throws IOException {
    Path folder = SmallConfig.in(temp);
    Files.writeString(folder.resolve(name), yaml);
    return ConfigLoader.load(folder, Environment.of(Map.of()), Overrides.NONE);
  }

  private static void assertKeys(Set<String> expected, JsonNode object) {
    Set<String> keys = new TreeSet<>();
    object.path("properties").fieldNames().forEachRemaining(keys::add);
    assertEquals(new TreeSet<>(expected), keys);
    assertFalse(object.path("additionalProperties").asBoolean(true));
  }

  private static JsonNode read(String name) throws IOException {
    return JSON.readTree(SAMPLE.resolve("schema").resolve(name + ".schema.json").toFile());
  }

  private static Schema schema(Path file) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(file.toFile()));
  }

  private static JsonNode json(String yaml) {
    Object read =
        new Load(LoadSettings.builder().setSchema(new CoreSchema()).build()).loadFromString(yaml);
    return JSON.valueToTree(read);
  }
}
