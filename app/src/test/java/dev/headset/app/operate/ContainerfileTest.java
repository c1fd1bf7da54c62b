package dev.headset.app.operate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.app.cli.Typed;
import dev.headset.app.proof.BotProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** What can be told of the image without making it. */
class ContainerfileTest {

  private static final Path ROOT = BotProcess.repository();
  private static final String WHERE = "docs/operate/Containerfile";
  private static final String SCRIPT = "/opt/headset/headset";

  @Test
  void whatItCopiesIsThereAndIsAllThatTheBuildNeeds() throws IOException {
    List<String> copied = new ArrayList<>();
    for (String words : values("COPY")) {
      if (!words.startsWith("--from")) {
        String[] each = words.split(" ");
        copied.addAll(Arrays.asList(each).subList(0, each.length - 1));
      }
    }
    for (String path : copied) {
      assertTrue(Files.exists(ROOT.resolve(path)), path);
      assertFalse(path.contains("target"), path);
    }
    String pom = Files.readString(ROOT.resolve("pom.xml"));
    Stream<String> modules =
        pom.substring(0, pom.indexOf("</modules>"))
            .lines()
            .filter(line -> line.contains("<module>"))
            .map(line -> line.replaceAll("</?module>", "").strip());
    modules.forEach(module -> assertTrue(copied.contains(module + "/pom.xml"), module));
  }

  @Test
  void theBotIsStartedByAUserWhoIsNotRoot() throws IOException {
    assertEquals(List.of("10001"), values("USER"));
    assertTrue(
        values("RUN").stream().anyMatch(run -> run.startsWith("useradd --system --uid 10001")));
    List<String> lines = lines();
    int user = lines.indexOf("USER 10001");
    assertTrue(lines.stream().skip(user).noneMatch(line -> line.startsWith("RUN")));
  }

  @Test
  void whatItStartsAndAsksAreCommandsThatThereAre() throws IOException {
    assertEquals(List.of(SCRIPT), words(values("ENTRYPOINT").get(0)));
    List<String> health = words(values("HEALTHCHECK").get(0).replaceFirst("^.*CMD ", ""));
    assertEquals(List.of(SCRIPT, "health"), health);
    assertEquals(List.of("run", "--config", "/etc/headset"), words(values("CMD").get(0)));
    assertTrue(values("RUN").contains(SCRIPT + " warm-up"));
    assertEquals(0, Typed.of(health.get(1), "--help").code());
  }

  @Test
  void theComposeFileBuildsIt() throws IOException {
    Path file = ROOT.resolve("docs/operate/compose.yaml");
    Map<?, ?> all =
        (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(Files.readString(file));
    Map<?, ?> service = (Map<?, ?>) ((Map<?, ?>) all.get("services")).get("headset");
    Map<?, ?> build = (Map<?, ?>) service.get("build");
    Path context = file.resolveSibling(String.valueOf(build.get("context"))).normalize();
    assertEquals(ROOT.normalize(), context);
    assertTrue(Files.exists(context.resolve(String.valueOf(build.get("dockerfile")))));
    assertTrue(
        ((List<?>) service.get("volumes"))
            .stream()
                .map(String::valueOf)
                .map(volume -> volume.split(":", -1)[0])
                .filter(name -> !name.startsWith("."))
                .allMatch(((Map<?, ?>) all.get("volumes"))::containsKey));
  }

  private static List<String> lines() throws IOException {
    return Files.readAllLines(ROOT.resolve(WHERE));
  }

  private static List<String> values(String instruction) throws IOException {
    return lines().stream()
        .filter(line -> line.startsWith(instruction + " "))
        .map(line -> line.substring(instruction.length() + 1))
        .toList();
  }

  private static List<String> words(String json) throws IOException {
    return Arrays.asList(new ObjectMapper().readValue(json, String[].class));
  }
}
