package dev.headset.app.wiring;

import java.nio.file.Path;

/** Where things stand in a demo's data folder. */
public record DataFolder(Path folder) {

  /** The address of the engine's store. */
  public String storeUrl() {
    return "jdbc:sqlite:" + folder.resolve("headset.db");
  }

  /** What people sent. */
  public Path files() {
    return folder.resolve("files");
  }
}
