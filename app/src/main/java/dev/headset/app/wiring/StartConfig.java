package dev.headset.app.wiring;

import dev.headset.config.ConfigSnapshot;
import dev.headset.config.Environment;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.LastGood;
import dev.headset.config.LoadResult;
import dev.headset.config.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a bot starts with: the operator's files, or where these are broken the copy of when they
 * last were not.
 *
 * @param problems of the files; errors only where the copy is used
 * @param copy where the copy is, and of when; empty where the files themselves are used
 */
public record StartConfig(
    HeadsetConfig config,
    ConfigSource source,
    ConfigSnapshot files,
    List<Problem> problems,
    Optional<String> copy) {

  /** Copies the list. */
  public StartConfig {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the files of a folder.
   *
   * @throws ConfigBrokenException where they have mistakes, and there is no good copy
   */
  public static StartConfig read(Path folder, Environment environment)
      throws ConfigBrokenException {
    ConfigSource source = ConfigSource.plain(folder, environment);
    ConfigSnapshot files = ConfigSnapshot.of(folder);
    LoadResult result = source.load(files);
    if (result instanceof LoadResult.Loaded loaded) {
      return new StartConfig(loaded.config(), source, files, loaded.warnings(), Optional.empty());
    }
    LastGood copy = LastGood.of(files);
    return copy.find(folder)
        .map(source::load)
        .filter(LoadResult.Loaded.class::isInstance)
        .map(LoadResult.Loaded.class::cast)
        .map(
            loaded ->
                new StartConfig(loaded.config(), source, files, result.problems(), copy.inWords()))
        .orElseThrow(() -> new ConfigBrokenException(result.problems()));
  }
}
