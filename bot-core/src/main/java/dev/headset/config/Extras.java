package dev.headset.config;

import dev.headset.understanding.SentenceVectors;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * What is too large to be part of the bot, and can be installed beside it: jars in the folder that
 * {@code HEADSET_EXTRA} names. What was found is kept, since a config is read again and again.
 */
final class Extras {

  private static final String FOLDER = "HEADSET_EXTRA";
  private static final Map<Path, SentenceVectors> FOUND = new HashMap<>();

  private Extras() {}

  /**
   * What tells the meaning of sentences, where it is installed.
   *
   * @throws ServiceConfigurationError where it is, but doesn't work here
   */
  static synchronized Optional<SentenceVectors> sentenceVectors(Environment environment) {
    Optional<Path> folder =
        environment
            .variable(FOLDER)
            .map(each -> Path.of(each).toAbsolutePath())
            .filter(Files::isDirectory);
    folder
        .filter(each -> !FOUND.containsKey(each))
        .flatMap(Extras::load)
        .ifPresent(vectors -> FOUND.put(folder.get(), vectors));
    return folder.map(FOUND::get);
  }

  /** The jars stay open as long as what is in them is in use: to the end. */
  private static Optional<SentenceVectors> load(Path folder) {
    URLClassLoader jars = new URLClassLoader(jars(folder), Extras.class.getClassLoader());
    return ServiceLoader.load(SentenceVectors.class, jars).findFirst();
  }

  private static URL[] jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<URL> jars = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".jar")).sorted().toList()) {
        jars.add(file.toUri().toURL());
      }
      return jars.toArray(URL[]::new);
    } catch (IOException e) {
      throw new ServiceConfigurationError("its folder can't be read", e);
    }
  }
}
