package dev.headset.app.cli;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.ConfigLoader;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which config a command works with. */
final class ConfigOption {

  @Option(
      names = "--config",
      paramLabel = "DIR",
      defaultValue = "config",
      description = "The folder with headset.yaml and the rest (default: ${DEFAULT-VALUE}).")
  private Path folder = Path.of("config");

  Path folder() {
    return folder;
  }

  /** Reads the files; warnings go to stderr. */
  HeadsetConfig load(Terminal terminal) throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(folder, terminal.environment(), Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded) {
      loaded.warnings().forEach(warning -> terminal.err().println(warning.render()));
      return loaded.config();
    }
    throw new ConfigBrokenException(result.problems());
  }

  /** Reads the files for a command that speaks to no platform, so that none needs its token. */
  HeadsetConfig withoutPlatforms(Terminal terminal) throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(folder, terminal.environment(), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config();
    }
    throw new ConfigBrokenException(result.problems());
  }
}
