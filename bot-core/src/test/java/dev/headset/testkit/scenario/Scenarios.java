package dev.headset.testkit.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The stories, as tests. */
public final class Scenarios {

  private static final String FOLDER = "/scenarios";

  private Scenarios() {}

  /**
   * A test for every story, each on a fresh stage; of those alone in whose names the system
   * property {@code stories}, a pattern, is found.
   *
   * @param folder where each stage gets a folder of its own
   */
  public static Stream<DynamicTest> over(Path folder, StageFactory factory) {
    return over(System.getProperty("stories", ""), folder, factory);
  }

  /** As above, of those alone in whose names a pattern is found. */
  static Stream<DynamicTest> over(String pattern, Path folder, StageFactory factory) {
    Pattern wanted = Pattern.compile(pattern);
    return all().stream()
        .filter(scenario -> wanted.matcher(scenario.name()).find())
        .map(
            scenario ->
                DynamicTest.dynamicTest(
                    scenario.name(),
                    () -> {
                      Path own = Files.createDirectory(folder.resolve(scenario.name()));
                      ScenarioRun.play(scenario, () -> factory.open(own, scenario.house()));
                    }));
  }

  private static final class Loaded {
    static final List<Scenario> ALL = load();
  }

  /** Every story on the class path, by name. Read once: tests may ask at the same time. */
  static List<Scenario> all() {
    return Loaded.ALL;
  }

  private static List<Scenario> load() {
    URL folder = Scenarios.class.getResource(FOLDER);
    if (folder == null) {
      throw new IllegalStateException("the class path holds no folder " + FOLDER);
    }
    try {
      URI uri = folder.toURI();
      if (!uri.getScheme().equals("jar")) {
        return in(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return in(jar.getPath(FOLDER));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static List<Scenario> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".scenario"))
          .sorted()
          .map(Scenarios::read)
          .toList();
    }
  }

  private static Scenario read(Path file) {
    try {
      return ScenarioParser.parse(file.getFileName().toString(), Files.readAllLines(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
