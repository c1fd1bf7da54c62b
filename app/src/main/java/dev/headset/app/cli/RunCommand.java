package dev.headset.app.cli;

import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.HeadsetConfig;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the platforms that the config names. */
@Command(name = "run", description = "Serves the platforms that headset.yaml names.")
final class RunCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CommandFailedException {
    HeadsetConfig loaded = config.load(terminal);
    if (loaded.discord().isEmpty() && loaded.telegram().isEmpty()) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL,
          config.folder().resolve("headset.yaml")
              + " names no platform to serve; ./headset demo needs none");
    }
    throw new CommandFailedException(
        ExitCode.NOT_STARTED,
        "this version of Headset can't serve Discord or Telegram yet; ./headset demo shows the"
            + " whole journey on a local page");
  }
}
