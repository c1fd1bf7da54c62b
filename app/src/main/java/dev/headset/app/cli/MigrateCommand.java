package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.store.jdbc.StoreCopy;
import java.io.IOException;
import java.util.List;
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
    StoreAddress from = store.address(terminal);
    StoreAddress target =
        new StoreAddress(to, Optional.ofNullable(user), terminal.environment().variable(PASSWORD));
    if (from.url().equals(target.url())) {
      throw new CommandFailedException(ExitCode.USAGE, "both are the same store: " + to);
    }
    // Opening it to write would make one that is not there.
    Stores.openForReading(from).close();
    // Both locks keep a bot from starting meanwhile.
    try (JdbcStore source = Stores.open(from);
        JdbcStore copy = Stores.open(target)) {
      if (!StoreCopy.isEmpty(copy)) {
        throw new CommandFailedException(
            ExitCode.NOT_WELL,
            target.shown() + " is not empty: nothing was copied, lest two bots' data be mixed");
      }
      copy(source, copy);
    } catch (StoreException | StoreUnavailableException | IOException e) {
      throw new CannotStartException("it could not be copied: " + e.getMessage(), e);
    }
    terminal
        .out()
        .println(
            "Copied to "
                + target.shown()
                + ". Name it in store of headset.yaml, and start the bot; the old one is as it was.");
    return ExitCode.DONE;
  }

  /** Files first: rows in the copy are a sign that all is there. */
  private void copy(JdbcStore source, JdbcStore copy)
      throws StoreUnavailableException, IOException {
    int files = StoreCopy.files(source, copy);
    List<StoreCopy.Copied> tables = StoreCopy.rows(source, copy);
    terminal.out().printf(Locale.ROOT, "%-16s %9d%n", "files", files);
    for (StoreCopy.Copied each : tables) {
      terminal
          .out()
          .printf(
              Locale.ROOT,
              "%-16s %9d rows, the same in both (%016x)%n",
              each.table(),
              each.rows(),
              each.checksum());
    }
  }
}
