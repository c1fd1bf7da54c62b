package dev.headset.app.wiring;

import dev.headset.config.ConfigLoader;
import dev.headset.config.ConfigSnapshot;
import dev.headset.config.Environment;
import dev.headset.config.Lessons;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Playbook;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/**
 * How the operator's files become what a bot goes by, at its start and at each edit.
 *
 * @param adapted what is made of the rules where they are not taken as they are
 * @param lessons what was learned of them before
 */
record ConfigSource(
    Path folder,
    Environment environment,
    Overrides overrides,
    UnaryOperator<Playbook> adapted,
    Lessons lessons) {

  ConfigSource(
      Path folder, Environment environment, Overrides overrides, UnaryOperator<Playbook> adapted) {
    this(folder, environment, overrides, adapted, new Lessons());
  }

  /** The files as they are. */
  static ConfigSource plain(Path folder, Environment environment) {
    return new ConfigSource(folder, environment, Overrides.NONE, UnaryOperator.identity());
  }

  /** What comes of files that were read. */
  LoadResult load(ConfigSnapshot snapshot) {
    LoadResult result = ConfigLoader.load(snapshot, environment, overrides, lessons);
    return result instanceof LoadResult.Loaded loaded
        ? new LoadResult.Loaded(
            loaded.config().withPlaybook(adapted.apply(loaded.config().playbook())),
            loaded.warnings())
        : result;
  }
}
