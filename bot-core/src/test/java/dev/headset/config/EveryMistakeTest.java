package dev.headset.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A tiny config for each mistake, with what the operator reads beside it. {@code
 * -Dupdate.mistakes=true} writes down what is told now.
 */
class EveryMistakeTest {

  private static final boolean UPDATE = Boolean.getBoolean("update.mistakes");

  @TempDir Path temp;

  static Stream<String> mistakes() throws IOException {
    return Mistake.names().stream();
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isToldAsWritten(String name) throws IOException {
    Mistake mistake = Mistake.read(name);

    String told = told(mistake);

    assertFalse(told.contains("hunter2"));
    if (!isTold(mistake.told(), told)) {
      if (UPDATE) {
        mistake.rewrite(told);
      } else {
        assertEquals(mistake.told(), told);
      }
    }
  }

  /** An ellipsis in what is expected stands for any text within the line. */
  private static boolean isTold(String expected, String told) {
    String pattern =
        Stream.of(expected.split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return Pattern.matches(pattern, told);
  }

  private String told(Mistake mistake) throws IOException {
    Path folder = SmallConfig.in(temp);
    mistake.spoil(folder);
    LoadResult result =
        ConfigLoader.load(folder, Environment.of(Map.of("TEAM", "hunter2")), Overrides.NONE);
    return result.problems().stream()
        .map(Problem::render)
        .map(problem -> problem.replace(temp + "/", ""))
        .collect(Collectors.joining("\n"));
  }
}
