package dev.headset.app.cli;

import dev.headset.app.backup.Backup;
import dev.headset.app.backup.BackupFailedException;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.store.StoreAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A copy of all that the bot keeps, while it runs. */
@Command(
    name = "backup",
    description = "Copies the store, its files and the config, while the bot runs, and checks it.")
final class BackupCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "A folder that is not there yet.")
  private Path folder = Path.of("");

  @Mixin private StoreOption store = new StoreOption();

  private final Terminal terminal;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    boolean demo = store.named();
    StoreAddress address = store.address(terminal);
    Optional<Path> config = demo ? Optional.empty() : Optional.of(store.config().folder());
    try {
      Backup.Report made = Backup.make(address, config, folder.toAbsolutePath().normalize());
      terminal
          .out()
          .printf(
              "Written to %s, and whole: %d conversations, %d cases, %d lines of transcript,"
                  + " %d files%n",
              folder, made.conversations(), made.cases(), made.lines(), made.files());
      return told(made);
    } catch (BackupFailedException e) {
      throw new CommandFailedException(ExitCode.NOT_WELL, e.getMessage(), e);
    }
  }

  private static int told(Backup.Report made) throws CommandFailedException {
    if (!made.damaged().isEmpty()) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL,
          "files that people sent were damaged before they were copied: "
              + String.join(", ", made.damaged()));
    }
    return ExitCode.DONE;
  }
}
