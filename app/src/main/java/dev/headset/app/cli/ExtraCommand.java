package dev.headset.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Stands in the help; {@code ./headset} itself fetches and builds what is extra. */
@Command(name = "extra", description = "Installs what is too large to be part of Headset.")
final class ExtraCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NAME", description = "What to install: embeddings.")
  private String name = "";

  @Override
  public Integer call() throws CommandFailedException {
    throw new CommandFailedException(
        ExitCode.USAGE,
        name.equals("embeddings")
            ? "extras are not installed by this jar: start ./headset extra embeddings"
            : "there is no such extra; there is: embeddings");
  }
}
