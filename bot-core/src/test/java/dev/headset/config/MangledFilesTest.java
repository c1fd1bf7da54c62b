package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any bytes give problems or a config, soon, and never an exception. {@code -Dmangled.files=100000}
 * asks for more of them than a build does.
 */
class MangledFilesTest {

  private static final int FILES = Integer.getInteger("mangled.files", 1_500);
  private static final long SEED = 20261130;
  private static final int LINES = 40;
  private static final Duration FAR_TOO_LONG = Duration.ofSeconds(10);
  private static final List<String> NAMES =
      List.of("headset.yaml", "topics.yaml", "phrases.yaml", "snippets.yaml", "texts/en.yaml");

  @TempDir Path temp;
  private Path folder;

  /** With hardly a text, so that what is read is the file that was mangled. */
  @BeforeEach
  void writeSmallConfig() throws IOException {
    folder = SmallConfig.in(temp);
    for (String texts : List.of("texts/en.yaml", "texts/pl.yaml")) {
      Files.writeString(folder.resolve(texts), "version: 1\ntexts: {waiting: Soon.}\n");
    }
  }

  @Test
  void eachGivesProblemsOrAConfig() throws IOException {
    for (int which = 0; which < NAMES.size(); which++) {
      String name = NAMES.get(which);
      MangledFiles mangled = new MangledFiles(SEED + which, good(name));
      byte[] before = Files.readAllBytes(folder.resolve(name));
      for (int at = 0; at < FILES / NAMES.size(); at++) {
        byte[] file = mangled.next();
        Files.write(folder.resolve(name), file);
        try {
          assertTimeoutPreemptively(FAR_TOO_LONG, this::assertTold);
        } catch (RuntimeException | AssertionError e) {
          throw new AssertionError(name + " " + at + ": " + HexFormat.of().formatHex(file), e);
        }
      }
      Files.write(folder.resolve(name), before);
    }
  }

  private void assertTold() {
    Map<String, String> variables = Map.of("DISCORD_TOKEN", "hunter2", "a", "hunter2");
    LoadResult result = ConfigLoader.load(folder, Environment.of(variables), Overrides.NONE);
    for (Problem problem : result.problems()) {
      String told = problem.render();
      assertFalse(problem.sentence().isBlank());
      assertFalse(told.contains("hunter2"), told);
      assertTrue(problem.place().line() > 0 && problem.place().column() > 0, told);
      assertTrue(told.lines().allMatch(line -> line.length() < 20_000), told);
    }
  }

  /** Pieces of the sample's file, and what the mistakes have of this name. */
  private static List<byte[]> good(String name) throws IOException {
    List<byte[]> files = new ArrayList<>();
    List<String> lines = Files.readAllLines(SmallConfig.SAMPLE.resolve(name));
    for (int from = 0; from < lines.size(); from += LINES) {
      List<String> piece = lines.subList(from, Math.min(lines.size(), from + LINES));
      files.add((String.join("\n", piece) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    for (String mistake : Mistake.names()) {
      Mistake.read(mistake).parts().stream()
          .filter(part -> part.name().equals(name) && part.text().length() < 4_000)
          .forEach(part -> files.add(withoutSecrets(part.text())));
    }
    return files;
  }

  /** What is mangled may well show a secret: nobody can tell any more that it is one. */
  private static byte[] withoutSecrets(String text) {
    return text.replace("hunter2", "${a}").getBytes(StandardCharsets.UTF_8);
  }
}
