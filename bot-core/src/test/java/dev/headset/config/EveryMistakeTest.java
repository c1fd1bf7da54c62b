package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A tiny config for each mistake, with what the operator reads beside it. */
class EveryMistakeTest {

  private static final Path RESOURCES = Path.of("src", "test", "resources", "config");

  @TempDir Path temp;

  static Stream<String> mistakes() throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve("mistakes"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldAsWritten(String name) throws IOException {
    Map<String, String> parts = parts(RESOURCES.resolve("mistakes").resolve(name));

    String told = told(parts);

    String expected = parts.getOrDefault("told", "").stripTrailing();
    if (!isTold(expected, told)) {
      assertEquals(expected, told);
    }
    assertFalse(told.contains("hunter2"));
  }

  /** An ellipsis in what is expected stands for any text within the line. */
  private static boolean isTold(String expected, String told) {
    String pattern =
        Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.matches(pattern, told);
  }

  private String told(Map<String, String> parts) throws IOException {
    Path folder = SmallConfig.in(temp);
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (!part.getKey().equals("told")) {
        Files.writeString(folder.resolve(part.getKey()), part.getValue());
      }
    }
    LoadResult result =
        ConfigLoader.load(folder, Environment.of(Map.of("TEAM", "hunter2")), Overrides.NONE);
    return result.problems().stream()
        .map(Problem::render)
        .map(problem -> problem.replace(temp + "/", ""))
        .collect(Collectors.joining("\n"));
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    String part = "";
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("-- ")) {
        part = line.substring(3);
        parts.put(part, "");
      } else {
        parts.merge(part, line + "\n", String::concat);
      }
    }
    return parts;
  }
}
