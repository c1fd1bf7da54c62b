package dev.headset.app.cli;

import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.store.Incoming;
import dev.headset.store.ParkedIncoming;
import dev.headset.store.Requests;
import dev.headset.store.Requests.Answer;
import dev.headset.store.Store;
import dev.headset.store.StoreAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists what the bot could not decide and put aside, and has it decided again. */
@Command(
    name = "parked",
    description = "Lists what could not be decided and was put aside; --retry has it tried again.")
final class ParkedCommand implements Callable<Integer> {

  private static final String ALL = "all";

  @Option(
      names = "--retry",
      paramLabel = "NUMBER",
      description = "What to try again: a number of the list, or \"all\".")
  private @Nullable String retry;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ParkedCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    StoreAddress address = store.address(terminal);
    List<ParkedIncoming> parked;
    try (Store opened = Stores.openForReading(address)) {
      parked = opened.read(tables -> tables.waiting().parked());
    }
    String wanted = retry;
    if (wanted == null) {
      parked.forEach(each -> terminal.out().println(line(each)));
      return ExitCode.DONE;
    }
    return retried(numbers(wanted, parked), address);
  }

  /** Without a word of what was said: this is read in terminals and pasted into reports. */
  private static String line(ParkedIncoming parked) {
    String what =
        parked.incoming() instanceof Incoming.ToConversation one
            ? one.event().getClass().getSimpleName() + " of " + one.customer()
            : ((Incoming.ToChannel) parked.incoming()).event().getClass().getSimpleName()
                + " in "
                + ((Incoming.ToChannel) parked.incoming()).channel();
    return parked.number() + "  " + parked.at() + "  " + what + ": " + parked.cause();
  }

  private List<Long> numbers(String wanted, List<ParkedIncoming> parked) {
    if (wanted.equals(ALL)) {
      return parked.stream().map(ParkedIncoming::number).toList();
    }
    try {
      return List.of(Long.parseLong(wanted));
    } catch (NumberFormatException e) {
      throw new ParameterException(
          spec.commandLine(), "--retry takes a number of the list, or \"all\"", e);
    }
  }

  private int retried(List<Long> numbers, StoreAddress address)
      throws CannotStartException, CommandFailedException {
    List<Long> unknown = new ArrayList<>();
    for (long number : numbers) {
      if (retry(number, address) == Answer.DONE) {
        terminal.out().println("Tried again: " + number);
      } else {
        unknown.add(number);
      }
    }
    if (!unknown.isEmpty()) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL, "nothing is put aside as " + unknown.get(0));
    }
    return ExitCode.DONE;
  }

  private static Answer retry(long number, StoreAddress address)
      throws CannotStartException, CommandFailedException {
    Optional<? extends Store> opened = Stores.openUnlessInUse(address);
    if (opened.isEmpty()) {
      return new BotRequest(new Requests.Wish.Retry(number), address, Clock.systemUTC())
          .fulfilled(any -> alone(number, any));
    }
    try (Store ours = opened.get()) {
      return alone(number, ours);
    }
  }

  /** The next bot that starts decides it. */
  private static Answer alone(long number, Store opened) {
    boolean back =
        opened.write(
            tables ->
                tables
                    .waiting()
                    .takeBack(number, tables.nextNumber(), Clock.systemUTC().instant())
                    .isPresent());
    return back ? Answer.DONE : Answer.UNKNOWN;
  }
}
