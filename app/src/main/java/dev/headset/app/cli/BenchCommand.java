package dev.headset.app.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Stands in the help; {@code ./headset} itself builds and starts the benchmarks. */
@Command(name = "bench", description = "Runs the benchmarks, and prints what they cost as ratios.")
final class BenchCommand implements Callable<Integer> {

  @Parameters(
      arity = "0..1",
      paramLabel = "PART",
      description = "decision, drain, engine, faults, growth, soak or understanding: that alone.")
  private Optional<String> part = Optional.empty();

  @Option(names = "--quick", description = "Measure less.")
  private boolean quick;

  @Override
  public Integer call() throws CommandFailedException {
    throw new CommandFailedException(
        ExitCode.USAGE,
        "the benchmarks are not part of this jar: start them with ./headset bench"
            + part.map(name -> " " + name).orElse("")
            + (quick ? " --quick" : ""));
  }
}
