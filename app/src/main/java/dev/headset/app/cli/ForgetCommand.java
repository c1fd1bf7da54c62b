package dev.headset.app.cli;

import dev.headset.app.console.Console;
import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import dev.headset.store.Erasure;
import dev.headset.store.FolderFileStore;
import dev.headset.store.Store;
import dev.headset.store.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    Optional<Path> files = StoreOption.files(url);
    // The lock on the store keeps a bot from starting meanwhile.
    try (Store opened = Stores.open(url)) {
      boolean shown =
          files.isPresent() && eraseShown(opened, customer, files.get().resolveSibling(""));
      Erasure.Forgotten forgotten =
          opened.write(tables -> tables.erasure().forget(customer, Clock.systemUTC().instant()));
      if (!forgotten.known() && !shown) {
        throw new CommandFailedException(
            ExitCode.NOT_WELL, "nothing is known of " + customer + ", so nothing was erased");
      }
      opened.scrub();
      if (files.isPresent() && !forgotten.files().isEmpty()) {
        eraseFiles(Stores.files(files.get()), forgotten);
      }
    }
    terminal.out().println("Forgotten: " + customer);
    return ExitCode.DONE;
  }

  /** Erases what the demo's page showed of them, before the store forgets where that was. */
  private static boolean eraseShown(Store store, PersonId customer, Path folder)
      throws CannotStartException {
    Set<Address> threads = store.read(tables -> threadsOf(customer, tables));
    try {
      return Console.forget(folder, customer, threads);
    } catch (ConsoleUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    }
  }

  private static Set<Address> threadsOf(PersonId customer, Tables tables) {
    return tables.cases().of(customer).stream()
        .flatMap(
            summary ->
                Stream.iterate(new ThreadKey(summary.number(), 1), ThreadKey::next)
                    .map(key -> tables.threads().find(key))
                    .takeWhile(Optional::isPresent)
                    .flatMap(thread -> thread.get().place().stream()))
        .collect(Collectors.toSet());
  }

  private PersonId customer() {
    try {
      return PersonId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "a customer is named by platform and id, such as telegram:12345", e);
    }
  }

  private static void eraseFiles(FolderFileStore files, Erasure.Forgotten forgotten)
      throws CommandFailedException {
    for (FileRef file : forgotten.files()) {
      try {
        files.erase(file);
      } catch (IOException e) {
        throw new CommandFailedException(
            ExitCode.NOT_WELL, "a file of theirs is still there: " + e.getMessage(), e);
      }
    }
  }
}
