package dev.headset.app.cli;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.ConfigLoader;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads every file just as {@code run} would. */
@Command(
    name = "check",
    description = {
      "Reads every file of the config, and tells of all problems.",
      "A warning is silenced by “# meant so” at the end of the line that it shows."
    })
final class CheckCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException {
    LoadResult result = ConfigLoader.load(config.folder(), terminal.environment(), Overrides.NONE);
    if (result instanceof LoadResult.Loaded loaded && loaded.warnings().isEmpty()) {
      terminal.out().println(loaded.config().allWell());
      return ExitCode.DONE;
    }
    throw new ConfigBrokenException(result.problems());
  }
}
