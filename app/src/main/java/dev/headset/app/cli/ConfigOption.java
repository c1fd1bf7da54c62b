package dev.headset.app.cli;

import dev.headset.app.starter.SampleConfig;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.ConfigLoader;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which config a command works with. */
final class ConfigOption {

  private static final Path DEFAULT = Path.of("config");

  @Option(
      names = "--config",
      paramLabel = "DIR",
      description = "The folder with headset.yaml and the rest (default: config).")
  private @Nullable Path named;

  Path folder() {
    Path folder = named;
    return folder == null ? DEFAULT : folder;
  }

  /** The folder; the sample that the jar holds where none is named and none is there. */
  Path orSample(Path place, Terminal terminal) throws CannotStartException {
    if (named != null || Files.exists(DEFAULT)) {
      return folder();
    }
    try {
      SampleConfig.write(place);
    } catch (IOException e) {
      throw new CannotStartException("the sample can't be written to " + place, e);
    }
    terminal
        .err()
        .println(
            Sentence.of(
                "there is no folder config here, so the sample is used, which was written to "
                    + place));
    return place;
  }

  /** Reads the files; warnings go to stderr. */
  HeadsetConfig load(Terminal terminal) throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(folder(), terminal.environment(), Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded) {
      loaded.warnings().forEach(warning -> terminal.err().println(warning.render()));
      return loaded.config();
    }
    throw new ConfigBrokenException(result.problems());
  }

  /** Reads the files for a command that speaks to no platform, so that none needs its token. */
  HeadsetConfig withoutPlatforms(Terminal terminal) throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(folder(), terminal.environment(), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config();
    }
    throw new ConfigBrokenException(result.problems());
  }
}
