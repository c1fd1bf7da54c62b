package dev.headset.app.cli;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.DataFolder;
import dev.headset.app.wiring.Stores;
import dev.headset.config.HeadsetConfig;
import dev.headset.store.StoreAddress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which store a command works with: that of the config, or one in a data folder. */
final class StoreOption {

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

  /** The store's address; no platform's token is asked for. */
  StoreAddress address(Terminal terminal) throws ConfigBrokenException {
    return data != null ? inFolder(data) : address(config.withoutPlatforms(terminal));
  }

  /** The store's address, where the config was read already. */
  StoreAddress address(HeadsetConfig read) {
    return data != null ? inFolder(data) : Stores.address(read.store());
  }

  private static StoreAddress inFolder(Path folder) {
    return StoreAddress.of(new DataFolder(folder).storeUrl());
  }
}
