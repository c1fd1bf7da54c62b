package dev.headset.app.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much can still be written where a folder is. */
@FunctionalInterface
public interface FreeSpace {

  /** As the file system tells. */
  FreeSpace OF_THE_DISK = folder -> Files.getFileStore(folder).getUsableSpace();

  /**
   * Asks.
   *
   * @param folder one that is there
   * @return bytes
   */
  long bytes(Path folder) throws IOException;
}
