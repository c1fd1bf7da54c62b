package dev.headset.app.cli;

import dev.headset.app.emulate.EmulatedConfig;
import dev.headset.app.emulate.EmulatedPlatforms;
import dev.headset.app.emulate.TypedLines;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.config.ConfigLoader;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Both platforms on this machine, played by the person at the terminal. */
@Command(
    name = "emulate",
    description =
        "Starts a Telegram and a Discord on this machine, for trying the bot without tokens."
            + " Lines that are typed are what people do there; help tells of them.")
final class EmulateCommand implements Callable<Integer> {

  private static final int MAX_PORT = 65_535;
  private static final long SHOW_EVERY_MILLIS = 200;

  @Option(
      names = "--telegram-port",
      paramLabel = "N",
      defaultValue = "8441",
      description = "Where Telegram is, on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0: any free one).")
  private int telegramPort;

  @Option(
      names = "--discord-port",
      paramLabel = "N",
      defaultValue = "8442",
      description = "Where Discord is, on 127.0.0.1 (default: ${DEFAULT-VALUE}; 0: any free one).")
  private int discordPort;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "A new folder for a copy of the config that leads there.")
  private Optional<Path> copy = Optional.empty();

  @Mixin private ConfigOption config = new ConfigOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  EmulateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    check("--telegram-port", telegramPort);
    check("--discord-port", discordPort);
    List<String> teams = teams();
    if (copy.isPresent()) {
      checkEmpty(copy.get());
    }
    try (EmulatedPlatforms platforms = EmulatedPlatforms.start(telegramPort, discordPort, teams)) {
      Thread end = new Thread(() -> endWell(platforms), "emulate-end");
      Runtime.getRuntime().addShutdownHook(end);
      try {
        introduce(new EmulatedConfig(platforms));
        play(new TypedLines(platforms.prompts(), terminal.out()));
      } finally {
        Runtime.getRuntime().removeShutdownHook(end);
      }
    }
    return ExitCode.DONE;
  }

  private void check(String option, int port) {
    if (port < 0 || port > MAX_PORT) {
      throw new ParameterException(
          spec.commandLine(), option + " takes a number from 0 to " + MAX_PORT);
    }
  }

  private List<String> teams() throws ConfigBrokenException {
    LoadResult result =
        ConfigLoader.load(config.folder(), terminal.environment(), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook().desk().teams().keySet().stream()
          .map(team -> team.value())
          .toList();
    }
    throw new ConfigBrokenException(result.problems());
  }

  private static void checkEmpty(Path folder) throws CommandFailedException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new CommandFailedException(
            ExitCode.USAGE, "there is something in " + folder + " already; name a new folder");
      }
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.USAGE, "a copy can't be written to " + folder + ": name a new folder", e);
    }
  }

  private void introduce(EmulatedConfig emulated) throws CommandFailedException {
    if (copy.isEmpty()) {
      terminal.out().println("Put into headset.yaml:");
      terminal.out().println(emulated.inWords());
    } else {
      try {
        emulated.write(config.folder(), copy.get());
      } catch (IOException e) {
        throw new CommandFailedException(
            ExitCode.NOT_STARTED,
            "the copy can't be written to " + copy.get() + ": " + e.getMessage(),
            e);
      }
      terminal.out().println("In a second terminal: ./headset run --config " + copy.get());
    }
    terminal.out().println("Telegram and Discord are served. Type help for what can be done.");
  }

  private void play(TypedLines lines) throws CommandFailedException {
    ScheduledExecutorService showing = Executors.newSingleThreadScheduledExecutor(this::daemon);
    var unused =
        showing.scheduleWithFixedDelay(
            () -> show(lines), SHOW_EVERY_MILLIS, SHOW_EVERY_MILLIS, TimeUnit.MILLISECONDS);
    try (BufferedReader typed =
        new BufferedReader(new InputStreamReader(terminal.in(), StandardCharsets.UTF_8))) {
      for (String line = typed.readLine(); line != null; line = typed.readLine()) {
        lines.take(line);
      }
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.NOT_STARTED, "what is typed can't be read: " + e.getMessage(), e);
    } finally {
      showing.shutdownNow();
    }
  }

  /** Said, and tried again: a task that throws would not be run any more. */
  private void show(TypedLines lines) {
    try {
      lines.show();
    } catch (RuntimeException broken) {
      terminal.err().println(Sentence.of("what the bot shows can't be told: " + broken));
    }
  }

  private Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "emulate-show");
    thread.setDaemon(true);
    return thread;
  }

  /** A process that a signal ends would report the signal; this one did what it was asked. */
  private static void endWell(EmulatedPlatforms platforms) {
    platforms.close();
    Runtime.getRuntime().halt(ExitCode.DONE);
  }
}
