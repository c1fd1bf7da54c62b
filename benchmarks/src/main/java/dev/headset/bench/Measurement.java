package dev.headset.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** What {@code ./headset bench NAME} measures. */
@FunctionalInterface
public interface Measurement {

  /** Takes less of everything. */
  String QUICK = "--quick";

  /**
   * Measures, and prints what came of it.
   *
   * @throws Exception whatever keeps it from being measured; it ends the process
   */
  void run(Task task) throws Exception;

  /** The options that it takes. */
  default Set<String> options() {
    return Set.of(QUICK);
  }

  /** Whether it understands what was given behind its name. */
  default boolean takes(List<String> given) {
    return options().containsAll(given);
  }

  /**
   * What it is started with.
   *
   * @param folder an empty one, which is erased afterwards
   * @param options those that were given, all of them such as it takes
   */
  record Task(Path folder, List<String> options, PrintStream out) {

    public Task {
      options = List.copyOf(options);
    }

    /** Whether less of everything is asked for. */
    public boolean quick() {
      return options.contains(QUICK);
    }
  }
}
