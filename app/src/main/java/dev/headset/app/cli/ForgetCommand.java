package dev.headset.app.cli;

import dev.headset.app.console.Console;
import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Forgetter;
import dev.headset.app.wiring.Stores;
import dev.headset.engine.Forgetting;
import dev.headset.platform.FileStore;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.Requests;
import dev.headset.store.Requests.Answer;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import dev.headset.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Erases a customer's personal data; counts and ratings stay, without a name. Where a bot has the
 * store, it is asked to, since it remembers customers.
 */
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
    StoreAddress address = store.address(terminal);
    switch (forget(customer, address)) {
      case DONE -> terminal.out().println("Forgotten: " + customer);
      case UNKNOWN ->
          throw new CommandFailedException(
              ExitCode.NOT_WELL, "nothing is known of " + customer + ", so nothing was erased");
      case FAILED ->
          throw new CommandFailedException(
              ExitCode.NOT_WELL,
              "something of "
                  + customer
                  + " could not be erased; the bot's log tells what. Ask again then");
    }
    return ExitCode.DONE;
  }

  private Answer forget(PersonId customer, StoreAddress address)
      throws CannotStartException, CommandFailedException {
    // The lock on the store keeps a bot from starting meanwhile.
    Optional<? extends Store> opened = Stores.openUnlessInUse(address);
    if (opened.isEmpty()) {
      return new BotRequest(new Requests.Wish.Forget(customer), address, Clock.systemUTC())
          .fulfilled(store -> forget(customer, store, address));
    }
    try (Store ours = opened.get()) {
      return forget(customer, ours, address);
    }
  }

  private Answer forget(PersonId customer, Store opened, StoreAddress address)
      throws CannotStartException, CommandFailedException {
    Optional<Path> folder = address.file().map(file -> file.resolveSibling(""));
    FileStore files = Stores.files(opened);
    Forgetter.Shown shown =
        folder.isEmpty()
            ? Forgetter.Shown.NOTHING
            : (any, threads) -> Console.forget(folder.get(), any, threads);
    try {
      boolean known =
          new Forgetter(opened, shown).forget(customer, any -> rows(any, opened, files));
      return known ? Answer.DONE : Answer.UNKNOWN;
    } catch (ConsoleUnavailableException e) {
      throw new CannotStartException(e.getMessage(), e);
    } catch (InboxUnavailableException | StoreException e) {
      throw new CannotStartException(
          "something of theirs may be there still: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL,
          "a file of theirs can't be erased, and what is known of them stays until it can: "
              + e.getMessage(),
          e);
    }
  }

  private static boolean rows(PersonId customer, Store opened, FileStore files) throws IOException {
    Instant now = Clock.systemUTC().instant();
    try {
      boolean known = opened.write(tables -> Forgetting.erase(customer, tables, files, now));
      opened.scrub();
      return known;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private PersonId customer() {
    try {
      return PersonId.parse(typed);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          spec.commandLine(), "a customer is named by platform and id, such as telegram:12345", e);
    }
  }
}
