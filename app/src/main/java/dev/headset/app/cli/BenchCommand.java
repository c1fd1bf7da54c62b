package dev.headset.app.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Stands in the help; {@code ./headset} itself builds and starts the benchmarks. */
@Command(name = "bench", description = "Runs the benchmarks, and prints what they cost as ratios.")
final class BenchCommand implements Callable<Integer> {

  @Option(names = "--quick", description = "Measure less, in under a minute.")
  private boolean quick;

  @Override
  public Integer call() throws CommandFailedException {
    throw new CommandFailedException(
        ExitCode.USAGE,
        "the benchmarks are not part of this jar: start them with ./headset bench"
            + (quick ? " --quick" : ""));
  }
}
