package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.config.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What monitoring reads after a case from its opening to its rating. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class MonitoringIT {

  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern NAME = Pattern.compile("headset_[a-z_]+");

  private String metrics = "";
  private String customer = "";

  @BeforeAll
  void aCaseIsLivedThrough(@TempDir Path folder) throws Exception {
    try (Demo.Started demo =
        Demo.start(
            new DemoSettings(Path.of(Sample.CONFIG), folder, 0),
            Environment.of(Map.of()),
            Clock.systemUTC())) {
      Page page = new Page(demo.address());
      customer = page.customer("Zdzichomira", "en");
      page.says(customer, "I want to talk to a person about quetzalfeather");
      JsonNode thread = page.awaitThread();
      String id = thread.path("id").asText();
      page.staffSays(id, "Anna", "/claim");
      page.staffSays(id, "Anna", "/close");
      page.awaitShown(customer, "r:" + thread.path("case").asText() + ":5");
      page.presses(customer, "r:" + thread.path("case").asText() + ":5");
      Awaitility.await("the rating is counted")
          .until(() -> page.open("/metrics").body().contains("headset_rating_total"));
      metrics = page.open("/metrics").body();
    }
  }

  @AfterAll
  void forgetsIt() {
    metrics = "";
  }

  @Test
  void everyMetricIsThereUnderItsNameAndLabels() {
    for (String line :
        List.of(
            "headset_updates_total{platform=\"console\"} ",
            "headset_decisions_total{outcome=\"decided\"} ",
            "headset_decision_seconds_bucket{le=\"",
            "headset_decision_seconds_count ",
            "headset_outbox_pending{platform=\"console\"} ",
            "headset_outbox_oldest_seconds{platform=\"console\"} ",
            "headset_sends_total{platform=\"console\",result=\"delivered\"} ",
            "headset_cases{status=\"claimed\",team=\"support\"} ",
            "headset_wait_seconds_bucket{le=\"",
            "headset_wait_seconds_count 1",
            "headset_rating_total{score=\"5\"} 1.0",
            "headset_config_reload_total{result=\"taken\"} ",
            "headset_config_reload_total{result=\"broken\"} ",
            "headset_parked_total ")) {
      assertTrue(metrics.lines().anyMatch(each -> each.startsWith(line)), line + "\n" + metrics);
    }
  }

  @Test
  void noneOfThemTellsOfAPerson() {
    for (String words : List.of(customer, "Zdzichomira", "quetzalfeather", "Anna")) {
      assertFalse(metrics.contains(words), words);
    }
  }

  @Test
  void theDashboardAsksForWhatIsThere() throws IOException {
    JsonNode dashboard =
        new ObjectMapper().readTree(DOCS.resolve("monitoring/grafana-dashboard.json").toFile());
    Set<String> asked = new TreeSet<>();
    dashboard.findValues("expr").forEach(expression -> asked.addAll(namesIn(expression.asText())));

    assertEquals(12, dashboard.path("panels").size());
    assertThereIs(asked);
  }

  @Test
  void theAlertsAskForWhatIsThere() throws IOException {
    String text = Files.readString(DOCS.resolve("monitoring/alerts.yml"));
    Object read = new Load(LoadSettings.builder().build()).loadFromString(text);
    JsonNode rules = new ObjectMapper().valueToTree(read).at("/groups/0/rules");

    assertEquals(9, rules.size());
    for (JsonNode rule : rules) {
      assertTrue(rule.hasNonNull("alert") && rule.at("/annotations/summary").isTextual());
      assertThereIs(namesIn(rule.path("expr").asText()));
    }
  }

  @Test
  void theGuideNamesWhatIsThere() throws IOException {
    String guide = Files.readString(DOCS.resolve("monitoring.md"));

    for (String name : namesIn(guide)) {
      assertTrue(metrics.contains("\n" + name), name);
    }
  }

  private void assertThereIs(Set<String> names) {
    names.forEach(
        name ->
            assertTrue(
                metrics.lines().anyMatch(line -> line.matches(name + "[{ ].*")),
                name + " is not among the metrics"));
  }

  private static Set<String> namesIn(String text) {
    return NAME.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
  }
}
