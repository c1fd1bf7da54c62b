package dev.headset.testkit.scenario;

import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A store that nobody has written to. It is made once: each of hundreds of tests takes a copy. */
public final class FreshStore {

  private static final String FILE = "headset.db";

  private FreshStore() {}

  private static final class Made {
    static final byte[] BYTES = make();
  }

  /** Opens the store of a folder; a fresh one where it has none. */
  public static JdbcStore open(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      if (!Files.exists(file)) {
        Files.write(file, Made.BYTES);
      }
      return JdbcStore.open(url(folder));
    } catch (IOException | StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private static String url(Path folder) {
    return "jdbc:sqlite:" + folder.resolve(FILE);
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
