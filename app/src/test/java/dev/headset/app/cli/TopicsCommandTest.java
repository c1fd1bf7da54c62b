package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.effect.MissedText;
import dev.headset.platform.PersonId;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.text.Language;
import dev.headset.topic.TopicId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TopicsCommandTest {

  @TempDir private Path folder;
  private final Instant now = Clock.systemUTC().instant();
  private final ObjectMapper json = new ObjectMapper();

  @Test
  void theReportNamesEachTopicTheThresholdsAndWhereExamplesStand() {
    Typed typed = Typed.of("topics", "--config", Sample.CONFIG);

    assertEquals(0, typed.code(), typed.err());
    assertEquals("", typed.err());
    assertTrue(typed.out().contains("\ntrack "), typed.out());
    assertTrue(typed.out().contains("(sure)"), typed.out());
    assertTrue(typed.out().contains("as your examples suggest"), typed.out());
    assertTrue(
        typed.out().matches("(?s).*topics\\.yaml:\\d+: \"[^\"]+\" \\([a-z-]+\\) looks like.*"),
        typed.out());
  }

  @Test
  void thresholdsThatAreSetAreSaidToBeAndTopicsWithFewExamplesAreNamed() throws IOException {
    Path config = Sample.copyWithStore(folder, folder.resolve("headset.db"));
    Path file = config.resolve("headset.yaml");
    Files.writeString(
        file, Files.readString(file) + "\nunderstanding: {sure: 0.77, unsure: 0.33}\n");
    Path topics = config.resolve("topics.yaml");
    Files.writeString(
        topics,
        Files.readString(topics)
            + "\n  - id: moon\n    bubble: {en: The moon, pl: Księżyc}\n"
            + "    examples: {en: [is it full]}\n    handoff: true\n");

    JsonNode report =
        json.readTree(Typed.of("topics", "--config", config.toString(), "--format", "json").out());

    assertTrue(report.path("thresholds_set").asBoolean(), report.toString());
    assertEquals(0.77, report.path("thresholds").path("sure").asDouble());
    JsonNode last = report.path("too_few").path(report.path("too_few").size() - 1);
    assertEquals("moon", last.path("topic").asText());
    assertEquals(7, last.path("missing").path("en").asInt());
    assertEquals(8, last.path("missing").path("pl").asInt());
  }

  @Test
  void aBrokenConfigIsNotWell() throws IOException {
    assertEquals(1, Typed.of("topics", "--config", Sample.brokenCopy(folder).toString()).code());
  }

  @Test
  void aDataFolderGoesWithMissedAlone() {
    Typed typed = Typed.of("topics", "--data", folder.toString());

    assertEquals(2, typed.code());
    assertEquals(1, typed.errorLines().size(), typed.err());
  }

  @Nested
  class Missed {

    @Test
    void whatWasMissedIsListedWhileTheBotRunsAndNamesNobody() throws Exception {
      Path database = folder.resolve("data/headset.db");
      Path config = Sample.copyWithStore(folder, database);
      try (JdbcStore running = JdbcStore.open("jdbc:sqlite:" + database)) {
        keep(running, missed(now, "florp my glorp", Optional.of(new TopicId("refund"))));
        keep(running, missed(now.minus(Duration.ofDays(400)), "long ago zonk", Optional.empty()));

        Typed typed = Typed.of("topics", "--missed", "--config", config.toString());

        assertEquals(0, typed.code(), typed.err());
        assertTrue(typed.out().contains("- \"florp my glorp\"  # on "), typed.out());
        assertFalse(typed.out().contains("ewa-17"), typed.out());
        assertFalse(typed.out().contains("zonk"), typed.out());
      }
    }

    @Test
    void aDemosStoreIsReadByItsFolder() throws Exception {
      Path data = folder.resolve("demo");
      try (JdbcStore demo = JdbcStore.open("jdbc:sqlite:" + data.resolve("headset.db"))) {
        keep(demo, missed(now, "florp my glorp", Optional.empty()));
      }

      Typed typed =
          Typed.of(
              "topics",
              "--missed",
              "--format",
              "json",
              "--config",
              Sample.CONFIG,
              "--data",
              data.toString());

      JsonNode group = json.readTree(typed.out()).path("groups").path(0);
      assertEquals("florp my glorp", group.path("texts").path(0).asText(), typed.out());
      assertEquals("en", group.path("language").asText());
      assertEquals(1, group.path("count").asInt());
      assertTrue(group.path("chosen").isNull());
      assertTrue(group.path("today").path("confidence").isNumber());
    }

    @Test
    void withoutAStoreItCouldNotStart() throws IOException {
      Path config = Sample.copyWithStore(folder, folder.resolve("none/headset.db"));

      Typed typed = Typed.of("topics", "--missed", "--config", config.toString());

      assertEquals(3, typed.code());
      assertEquals(1, typed.errorLines().size(), typed.err());
    }

    private void keep(JdbcStore store, MissedText missed) {
      store.write(
          tables -> {
            tables.missed().add(new PersonId("telegram", "ewa-17"), tables.nextNumber(), missed);
            return tables;
          });
    }

    private MissedText missed(Instant at, String text, Optional<TopicId> chosen) {
      return new MissedText(at, new Language("en"), text, Optional.empty(), chosen);
    }
  }
}
