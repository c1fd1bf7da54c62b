package dev.headset.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The smallest useful config, with the sample's texts. */
final class SmallConfig {

  static final Path SAMPLE = Path.of("..", "config");
  private static final Path SMALL = Path.of("src", "test", "resources", "config", "small");

  private SmallConfig() {}

  /** Puts it into a folder named {@code config}. */
  static Path in(Path parent) throws IOException {
    Path folder = parent.resolve("config");
    Files.createDirectories(folder.resolve("texts"));
    for (String name : List.of("headset.yaml", "topics.yaml", "phrases.yaml", "snippets.yaml")) {
      Files.copy(SMALL.resolve(name), folder.resolve(name));
    }
    for (String name : List.of("texts/en.yaml", "texts/pl.yaml")) {
      Files.copy(SAMPLE.resolve(name), folder.resolve(name));
    }
    return folder;
  }
}
