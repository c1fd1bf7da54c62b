package dev.headset.app.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** The sample of the repository, as the jar holds it: for a jar that stands alone. */
public final class SampleConfig {

  private static final List<String> FILES =
      List.of(
          "headset.yaml",
          "topics.yaml",
          "phrases.yaml",
          "snippets.yaml",
          "texts/en.yaml",
          "texts/pl.yaml",
          "schema/headset.schema.json",
          "schema/topics.schema.json",
          "schema/phrases.schema.json",
          "schema/snippets.schema.json",
          "schema/texts.schema.json");

  private SampleConfig() {}

  /**
   * Writes it into a folder of its own, in place of what stood there under the same names. A file
   * that is the same already is not touched: whoever watches it sees no edit.
   *
   * @throws IOException where that can't be done
   */
  public static void write(Path folder) throws IOException {
    for (String name : FILES) {
      Path file = folder.resolve(name);
      byte[] bytes = JarFile.bytes("sample/" + name);
      if (!Files.exists(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, bytes);
      }
    }
  }
}
