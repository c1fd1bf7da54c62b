package dev.headset.app.cli;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.DataFolder;
import dev.headset.config.HeadsetConfig;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works with: that of the config, or one in a data folder. */
final class StoreOption {

  private static final String SQLITE = "jdbc:sqlite:";

  @Mixin private ConfigOption config = new ConfigOption();

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A data folder, such as the demo's data/demo, in place of the config's store.")
  private @Nullable Path data;

  /** The config that names the store where no data folder is named. */
  ConfigOption config() {
    return config;
  }

  /** Whether a data folder is named. */
  boolean named() {
    return data != null;
  }

  /** The store's address. */
  String url(Terminal terminal) throws ConfigBrokenException {
    Path folder = data;
    return folder != null ? new DataFolder(folder).storeUrl() : config.load(terminal).store().url();
  }

  /** The store's address, for a command that needs no platform's token. */
  String withoutPlatforms(Terminal terminal) throws ConfigBrokenException {
    return url(config.withoutPlatforms(terminal));
  }

  /** The store's address, where the config was read already. */
  String url(HeadsetConfig read) {
    Path folder = data;
    return folder != null ? new DataFolder(folder).storeUrl() : read.store().url();
  }

  /** The folder of the files beside the store at an address. */
  static Optional<Path> files(String url) {
    if (!url.startsWith(SQLITE)) {
      return Optional.empty();
    }
    Path database = Path.of(url.substring(SQLITE.length()));
    return Optional.of(database.resolveSibling("files"));
  }
}
