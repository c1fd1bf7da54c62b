package dev.headset.app.cli;

import dev.headset.app.backup.BackupFailedException;
import dev.headset.app.backup.Migration;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.store.StoreAddress;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Copies everything that a bot keeps into another store, while the bot is stopped. */
@Command(
    name = "migrate",
    description = "Copies the store into another that is empty, such as one in PostgreSQL.")
final class MigrateCommand implements Callable<Integer> {

  /** The variable that PostgreSQL's own programs read. */
  private static final String PASSWORD = "PGPASSWORD";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "URL",
      description = "Such as jdbc:postgresql://localhost:5432/headset.")
  private String to = "";

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "Who may open it; the password is read from the variable PGPASSWORD.")
  private @Nullable String user;

  @Mixin private StoreOption store = new StoreOption();

  private final Terminal terminal;

  MigrateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    if (to.toLowerCase(Locale.ROOT).contains("password=")) {
      throw new CommandFailedException(
          ExitCode.USAGE,
          "a password in --to is seen by whoever lists the processes: put it into " + PASSWORD);
    }
    StoreAddress from = store.address(terminal);
    StoreAddress target =
        new StoreAddress(to, Optional.ofNullable(user), terminal.environment().variable(PASSWORD));
    if (from.url().equals(target.url())) {
      throw new CommandFailedException(ExitCode.USAGE, "both are the same store: " + to);
    }
    try {
      tell(Migration.make(from, target));
    } catch (BackupFailedException e) {
      throw new CommandFailedException(ExitCode.NOT_WELL, e.getMessage(), e);
    }
    terminal
        .out()
        .println(
            "Copied to "
                + target.shown()
                + ". Name it in store of headset.yaml, and start the bot; the old one is as it was.");
    return ExitCode.DONE;
  }

  private void tell(Migration.Report report) {
    terminal.out().printf(Locale.ROOT, "%-16s %9d%n", "files", report.files());
    for (Migration.Table each : report.tables()) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%-16s %9d rows, the same in both (%016x)%n",
              each.name(),
              each.rows(),
              each.checksum());
    }
  }
}
