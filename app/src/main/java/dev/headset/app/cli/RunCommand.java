package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Platforms;
import dev.headset.app.wiring.Run;
import dev.headset.app.wiring.StartConfig;
import dev.headset.config.HeadsetConfig;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the platforms that the config names. */
@Command(name = "run", description = "Serves the platforms that headset.yaml names.")
final class RunCommand implements Callable<Integer> {

  /** How long a platform that is served waits for another that is in trouble. */
  private static final Duration PATIENCE = Duration.ofSeconds(15);

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
    Run.Started started = Run.start(start, Clock.systemUTC());
    return Serving.until(terminal, out -> announce(started.platforms(), out), started);
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

  /** The bot serves whom it can; what is wrong with the others is said, and mended meanwhile. */
  private static void announce(Platforms platforms, PrintStream out)
      throws CannotStartException, InterruptedException {
    Optional<String> trouble = platforms.awaitServing(PATIENCE);
    if (trouble.isPresent()) {
      out.println("Headset serves what it can. " + trouble.get());
      platforms.awaitAll();
    }
    out.println("Headset is ready");
  }
}
