package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import dev.headset.store.Erasure;
import dev.headset.store.FolderFileStore;
import dev.headset.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Erases a customer's personal data; counts and ratings stay, without a name. */
@Command(name = "forget", description = "Erases all that is known of a customer.")
final class ForgetCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "CUSTOMER",
      description = "Such as telegram:12345, discord:112233445566778899 or console:c-1a2b3c.")
  private String typed = "";

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ForgetCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    PersonId customer = customer();
    String url = store.url(terminal);
    Erasure.Forgotten forgotten;
    try (Store opened = Stores.open(url)) {
      forgotten =
          opened.write(tables -> tables.erasure().forget(customer, Clock.systemUTC().instant()));
    }
    if (!forgotten.known()) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL, "nothing is known of " + customer + ", so nothing was erased");
    }
    eraseFiles(url, forgotten);
    terminal.out().println("Forgotten: " + customer);
    return ExitCode.DONE;
  }

  private PersonId customer() {
    try {
      return PersonId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "a customer is named by platform and id, such as telegram:12345", e);
    }
  }

  private static void eraseFiles(String url, Erasure.Forgotten forgotten)
      throws CannotStartException, CommandFailedException {
    Optional<Path> folder = StoreOption.files(url);
    if (folder.isEmpty() || forgotten.files().isEmpty()) {
      return;
    }
    FolderFileStore files = Stores.files(folder.get());
    for (FileRef file : forgotten.files()) {
      try {
        files.erase(file);
      } catch (IOException e) {
        throw new CommandFailedException(
            ExitCode.NOT_WELL,
            "a file of theirs could not be erased, run this again: " + e.getMessage(),
            e);
      }
    }
  }
}
