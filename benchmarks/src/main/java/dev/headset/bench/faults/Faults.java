package dev.headset.bench.faults;

import dev.headset.bench.Measurement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The fault bench as a part of the benchmarks. Its logs and its report are left behind. */
public final class Faults implements Measurement {

  private static final Path REPOSITORY = Path.of("");

  @Override
  public Set<String> options() {
    return new TreeSet<>(
        Set.of(
            "--customers N",
            "--kills N",
            "--long",
            "--only WORDS",
            "--seconds N",
            "--seed N",
            "--store sqlite|postgresql"));
  }

  @Override
  public boolean takes(List<String> given) {
    try {
      FaultOptions.of(given);
      return true;
    } catch (IllegalArgumentException e) {
      System.err.println(e.getMessage());
      return false;
    }
  }

  @Override
  public void run(Task task) throws Exception {
    String now = Instant.now().toString().replace(':', '-');
    Path folder =
        Files.createDirectories(Path.of("benchmarks", "target", "faults-" + now)).toAbsolutePath();
    task.out().println("Logs and reports: " + folder);
    if (!FaultBench.run(FaultOptions.of(task.options()), REPOSITORY, folder, task.out())) {
      throw new AmissException();
    }
  }

  /** What is amiss was printed. */
  private static final class AmissException extends Exception {
    private static final long serialVersionUID = 1;

    AmissException() {
      super("something is amiss: see above");
    }
  }
}
