package dev.headset.testkit.scenario;

import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A store that nobody has written to. It is made once: each of hundreds of stories takes a copy.
 */
final class FreshStore {

  private static final String FILE = "headset.db";

  private FreshStore() {}

  private static final class Made {
    static final byte[] BYTES = make();
  }

  static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve(FILE);
  }

  /** Nothing is done where there is a store already. */
  static void putInto(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Files.write(file, Made.BYTES);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static byte[] make() {
    try {
      Path folder = Files.createTempDirectory("fresh-store");
      JdbcStore.open(url(folder)).close();
      byte[] bytes = Files.readAllBytes(folder.resolve(FILE));
      try (var files = Files.list(folder)) {
        for (Path each : files.toList()) {
          Files.delete(each);
        }
      }
      Files.delete(folder);
      return bytes;
    } catch (IOException | StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }
}
