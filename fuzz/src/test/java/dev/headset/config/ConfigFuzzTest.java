package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.headset.fuzz.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** The operator's files. The first byte tells which. */
class ConfigFuzzTest {

  private static final List<String> NAMES =
      List.of("headset.yaml", "topics.yaml", "phrases.yaml", "snippets.yaml", "texts/en.yaml");

  private static final String SECRET = "hunter2";
  private static final Path SAMPLE = Path.of("..", "config");
  private static final Path SMALL = Path.of("..", "bot-core/src/test/resources/config/small");

  @TempDir static Path temp;

  @FuzzTest(maxDuration = Given.TIME)
  void anyFileGivesProblemsOrAConfig(byte[] given) throws IOException {
    if (given.length == 0) {
      return;
    }
    Path folder = folder();
    String typed = Given.text(given);
    Path file = folder.resolve(NAMES.get(Math.floorMod(given[0], NAMES.size())));
    byte[] good = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOfRange(given, 1, given.length));
    try {
      LoadResult result =
          ConfigLoader.load(folder, Environment.of(Map.of("A", SECRET)), Overrides.NONE);
      for (Problem problem : result.problems()) {
        assertFalse(problem.render().contains(SECRET) && !typed.contains(SECRET));
        assertTrue(problem.place().line() > 0 && problem.place().column() > 0);
      }
    } finally {
      Files.write(file, good);
    }
  }

  private static Path folder() throws IOException {
    Path folder = temp.resolve("config");
    if (!Files.exists(folder)) {
      Files.createDirectories(folder.resolve("texts"));
      for (String name : NAMES.subList(0, 4)) {
        Files.copy(SMALL.resolve(name), folder.resolve(name));
      }
      for (String name : List.of("texts/en.yaml", "texts/pl.yaml")) {
        Files.copy(SAMPLE.resolve(name), folder.resolve(name));
      }
    }
    return folder;
  }
}
