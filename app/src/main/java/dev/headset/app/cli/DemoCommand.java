package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main job, with nothing to set up. */
@Command(
    name = "demo",
    description = "Shows customer and desk side by side on a local web page, with no token at all.")
final class DemoCommand implements Callable<Integer> {

  private static final int MAX_PORT = 65_535;
  private static final String HINT =
      "Open that address in a browser. Orders to ask for: 123-4567890-1234567 (shipped),"
          + " 000-0000000-0000000 (not found), 999-9999999-9999999 (the service fails)."
          + " Ctrl+C ends the demo; what was said stays.";

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "8420",
      description = "Where the page is, on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0: any free one).")
  private int port = DemoSettings.DEFAULT_PORT;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data/demo",
      description = "Where everything is kept (default: ${DEFAULT-VALUE}).")
  private Path data = Path.of("data", "demo");

  @Mixin private ConfigOption config = new ConfigOption();
  @Mixin private LogOption log = new LogOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  DemoCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, InterruptedException {
    log.apply();
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), "--port takes a number from 0 to " + MAX_PORT);
    }
    Demo.Started started =
        Demo.start(
            new DemoSettings(config.orSample(data.resolve("sample"), terminal), data, port),
            terminal.environment(),
            Clock.systemUTC());
    return Serving.until(
        terminal,
        out ->
            out.println("Headset is ready: " + started.address() + System.lineSeparator() + HINT),
        started);
  }
}
