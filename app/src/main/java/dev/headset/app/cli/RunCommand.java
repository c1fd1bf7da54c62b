package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Node;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.HeadsetConfig;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the platforms that the config names. */
@Command(name = "run", description = "Serves the platforms that headset.yaml names.")
final class RunCommand implements Callable<Integer> {

  @Mixin private ConfigOption config = new ConfigOption();
  @Mixin private LogOption log = new LogOption();

  private final Terminal terminal;

  RunCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call()
      throws ConfigBrokenException,
          CannotStartException,
          CommandFailedException,
          InterruptedException {
    log.apply();
    StartConfig start = StartConfig.read(config.folder(), terminal.environment());
    HeadsetConfig loaded = start.config();
    tell(start);
    if (loaded.discord().isEmpty() && loaded.telegram().isEmpty()) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL,
          config.folder().resolve("headset.yaml")
              + " names no platform to serve; ./headset demo needs none");
    }
    Node node =
        new Node(config.folder(), terminal.environment(), Clock.systemUTC(), terminal.out());
    return Serving.until(terminal, out -> node.serve(start), node);
  }

  /** A warning keeps nobody from serving; and what stands in for broken files is said loudly. */
  private void tell(StartConfig start) {
    start.problems().forEach(problem -> terminal.err().println(problem.render()));
    start
        .copy()
        .ifPresent(
            copy ->
                terminal
                    .err()
                    .println(
                        "Headset: the config has mistakes, and so the copy of the last one without"
                            + " is used: "
                            + copy
                            + "."));
  }
}
