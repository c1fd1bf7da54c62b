package dev.headset.bench.faults;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/**
 * The short form of the fault bench: a minute of storm on each store. {@code -Dheadset.seed=…}
 * draws other faults; {@code ./headset bench faults --long} takes its time.
 */
@Tag("alone")
class FaultBenchIT {

  private static final long SEED = Long.getLong("headset.seed", 1);

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void nothingIsLostNorMixedUpOnEitherStore() throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> arguments =
        List.of("--seed", String.valueOf(SEED), "--seconds", "40", "--customers", "100");
    assertTrue(
        FaultBench.run(FaultOptions.of(arguments), Path.of(".."), folder, out),
        () -> "what is amiss stands above; the logs are in " + folder);
  }
}
