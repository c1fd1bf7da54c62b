package dev.headset.app.cli;

import dev.headset.app.transcript.CaseRecord;
import dev.headset.app.transcript.TranscriptFormat;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.desk.CaseNumber;
import dev.headset.store.Store;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A case's whole transcript on stdout. */
@Command(name = "export", description = "Prints a case's whole transcript.")
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CASE", description = "The case's number, such as HS-7K3F-9QMD.")
  private String typed = "";

  @Option(
      names = "--format",
      paramLabel = "json|html|text",
      defaultValue = "text",
      description = "How it is written (default: ${DEFAULT-VALUE}).")
  private TranscriptFormat format = TranscriptFormat.TEXT;

  @Mixin private StoreOption store = new StoreOption();

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ConfigBrokenException, CannotStartException, CommandFailedException {
    CaseNumber number =
        CaseNumber.parse(typed)
            .orElseThrow(
                () ->
                    new CommandFailedException(
                        ExitCode.NOT_WELL,
                        "\"" + typed + "\" is no case number: one looks like HS-7K3F-9QMD"));
    try (Store opened = Stores.openForReading(store.url(terminal))) {
      Optional<CaseRecord> found = opened.read(tables -> CaseRecord.read(tables, number));
      if (found.isEmpty()) {
        throw new CommandFailedException(ExitCode.NOT_WELL, "there is no case " + number.value());
      }
      terminal.out().print(format.write(found.get()));
      terminal.out().flush();
    }
    return ExitCode.DONE;
  }
}
