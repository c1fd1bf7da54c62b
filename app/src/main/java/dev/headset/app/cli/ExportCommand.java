package dev.headset.app.cli;

import dev.headset.app.transcript.BesideIt;
import dev.headset.app.transcript.CaseRecord;
import dev.headset.app.transcript.Embedded;
import dev.headset.app.transcript.Enclosures;
import dev.headset.app.transcript.KeptFiles;
import dev.headset.app.transcript.TranscriptFormat;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.app.wiring.ConfigBrokenException;
import dev.headset.app.wiring.Stores;
import dev.headset.desk.CaseNumber;
import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import dev.headset.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A case's whole transcript on stdout. */
@Command(name = "export", description = "Prints a case's whole transcript.")
final class ExportCommand implements Callable<Integer> {

  private static final long MAX_BYTES = 512L << 20;
  private static final String SCHEMA = "transcript.schema.json";

  @Parameters(
      paramLabel = "CASE",
      arity = "0..1",
      description = "The case's number, such as HS-7K3F-9QMD.")
  private @Nullable String typed;

  @Option(
      names = "--format",
      paramLabel = "json|html|text",
      defaultValue = "text",
      description = "How it is written (default: ${DEFAULT-VALUE}).")
  private TranscriptFormat format = TranscriptFormat.TEXT;

  @Option(
      names = "--files",
      paramLabel = "DIR",
      description =
          "Writes what was sent into this folder, and refers to it there. Without it, html holds"
              + " files of up to 8 MB itself.")
  private @Nullable Path folder;

  @Option(names = "--schema", description = "Prints the JSON Schema of --format json instead.")
  private boolean schema;

  @Mixin private StoreOption store = new StoreOption();

  @Spec private CommandSpec spec;

  private final Terminal terminal;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call()
      throws ConfigBrokenException, CannotStartException, CommandFailedException, IOException {
    if (schema) {
      terminal.out().print(schema());
    } else {
      terminal.out().print(transcript(number()));
    }
    terminal.out().flush();
    return ExitCode.DONE;
  }

  private CaseNumber number() throws CommandFailedException {
    String words = typed;
    if (words == null) {
      throw new ParameterException(spec.commandLine(), "Missing required parameter: 'CASE'");
    }
    return CaseNumber.parse(words)
        .orElseThrow(
            () ->
                new CommandFailedException(
                    ExitCode.NOT_WELL,
                    "\"" + words + "\" is no case number: one looks like HS-7K3F-9QMD"));
  }

  private String transcript(CaseNumber number)
      throws ConfigBrokenException, CannotStartException, CommandFailedException {
    try (Store opened = Stores.openForReading(store.address(terminal))) {
      Optional<CaseRecord> found = opened.read(tables -> CaseRecord.read(tables, number));
      if (found.isEmpty()) {
        throw new CommandFailedException(ExitCode.NOT_WELL, "there is no case " + number.value());
      }
      return format.write(found.get(), enclosures(Stores.files(opened)));
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailedException(
          ExitCode.NOT_WELL, "the files can't be written: " + e.getMessage(), e);
    }
  }

  private Enclosures enclosures(FileStore store) throws IOException {
    KeptFiles files = new FilesBeside(store);
    Path into = folder;
    if (into != null) {
      return new BesideIt(into, files);
    }
    return format == TranscriptFormat.HTML ? new Embedded(files) : Enclosures.NAMED;
  }

  private static String schema() throws IOException {
    try (InputStream resource = TranscriptFormat.class.getResourceAsStream(SCHEMA)) {
      return new String(Objects.requireNonNull(resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The files of a store, read beside the process that has it. */
  private record FilesBeside(FileStore store) implements KeptFiles {
    @Override
    public Optional<byte[]> bytes(FileRef file, long maxBytes) {
      try (InputStream bytes = store.open(file)) {
        byte[] all = bytes.readNBytes((int) Math.min(maxBytes + 1, MAX_BYTES));
        return all.length > Math.min(maxBytes, MAX_BYTES - 1) ? Optional.empty() : Optional.of(all);
      } catch (IOException gone) {
        return Optional.empty();
      }
    }
  }
}
