package dev.headset.app.transcript;

import dev.headset.platform.Attachment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes files into a folder, each once, under its number and its name. What is not kept any more
 * is only named. For one document.
 */
public final class BesideIt implements Enclosures {

  private static final int MAX_NAME = 80;

  private final Path folder;
  private final KeptFiles files;
  private final Map<String, String> written = new HashMap<>();

  /** Into this folder, which is made where there is none. */
  public BesideIt(Path folder, KeptFiles files) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.files = files;
  }

  /**
   * The folder as it was named, and the file in it.
   *
   * @throws UncheckedIOException where it can't be written
   */
  @Override
  public Optional<String> link(Attachment file) {
    return file.file()
        .flatMap(
            ref ->
                Optional.ofNullable(written.get(ref.sha256()))
                    .or(() -> files.bytes(ref, Long.MAX_VALUE).map(all -> write(file, all))))
        .map(name -> folder.resolve(name).toString().replace('\\', '/'));
  }

  private String write(Attachment file, byte[] bytes) {
    String name = (written.size() + 1) + "-" + plain(file.name());
    try {
      Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written.put(file.file().orElseThrow().sha256(), name);
    return name;
  }

  /** A name that means nothing to any file system or shell. */
  private static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N}._-]", "_").replaceAll("^\\.+", "_");
    int start = Math.max(0, plain.length() - MAX_NAME);
    return plain.isEmpty() ? "file" : plain.substring(start);
  }
}
