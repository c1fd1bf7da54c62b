package dev.headset.bench;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Playbook;
import java.nio.file.Path;

/** The config that ships with the product. */
public final class Sample {

  private static final int NO_BUDGET = 1_000_000;

  private Sample() {}

  /** Reads it, and learns from it. */
  public static Playbook playbook() {
    LoadResult result =
        ConfigLoader.load(Path.of("config"), Environment.ofProcess(), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return unbudgeted(Learned.from(loaded.config().playbook()));
    }
    throw new IllegalStateException("the sample config has mistakes: " + result.problems());
  }

  /** Benchmarks talk faster than people may. */
  private static Playbook unbudgeted(Playbook sample) {
    return sample.withLimits(sample.limits().unhurried(NO_BUDGET));
  }
}
