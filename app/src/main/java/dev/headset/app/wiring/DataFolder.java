package dev.headset.app.wiring;

import dev.headset.config.StoreSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where things stand in a demo's data folder. */
public record DataFolder(Path folder) {

  private static final int MAX_PORT = 65_535;

  /** The address of the engine's store. */
  public String storeUrl() {
    return "jdbc:sqlite:" + folder.resolve("headset.db");
  }

  /**
   * Where a store's data is.
   *
   * @return the folder that a SQLite store stands in; for another store, {@code data}
   */
  static DataFolder of(StoreSettings store) {
    return Stores.address(store)
        .file()
        .map(database -> new DataFolder(database.toAbsolutePath().getParent()))
        .orElseGet(() -> new DataFolder(Path.of("data")));
  }

  /** Whether a store is one that several machines can reach. */
  static boolean isShared(StoreSettings store) {
    return Stores.address(store).file().isEmpty();
  }

  /** Where the order service listened last; 0, which is any port, where that is not known. */
  int ordersPort() {
    try {
      int port = Integer.parseInt(Files.readString(ordersPortFile()).strip());
      return port > 0 && port <= MAX_PORT ? port : 0;
    } catch (IOException | NumberFormatException unknown) {
      return 0;
    }
  }

  /** Keeps where the order service listens: what was asked of it before a kill is asked again. */
  void keepOrdersPort(int port) throws IOException {
    Files.writeString(ordersPortFile(), String.valueOf(port));
  }

  private Path ordersPortFile() {
    return folder.resolve("orders.port");
  }
}
