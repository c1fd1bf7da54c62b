package dev.headset.bench;

import dev.headset.bench.desk.Deciding;
import dev.headset.bench.desk.Soak;
import dev.headset.bench.faults.Faults;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Measures, and prints what came of it. It is started by {@code ./headset bench}. */
public final class Main {

  /** What is measured where nothing is named. */
  private static final String ALL = "";

  private static final Map<String, Measurement> MEASUREMENTS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry(ALL, new Everything()),
              Map.entry("decision", new Deciding()),
              Map.entry("drain", new Drain()),
              Map.entry("engine", new Throughput()),
              Map.entry("faults", new Faults()),
              Map.entry("growth", new Growth()),
              Map.entry("soak", new Soak()),
              Map.entry("understanding", new PublicSets())));

  private static final int USAGE = 2;

  private Main() {}

  /** Runs what is named, or the table of all that a user notices. */
  public static void main(String[] arguments) throws Exception {
    List<String> given = List.of(arguments);
    boolean named = !given.isEmpty() && !given.get(0).startsWith("--");
    Measurement measurement = MEASUREMENTS.get(named ? given.get(0) : ALL);
    List<String> options = given.subList(named ? 1 : 0, given.size());
    if (measurement == null || !measurement.takes(options)) {
      System.err.println("bench takes " + usage() + ", not: " + String.join(" ", given));
      System.exit(USAGE);
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path folder = Files.createTempDirectory(Path.of("benchmarks", "target"), "measured-");
    try {
      out.println(machine(folder));
      out.println();
      measurement.run(new Measurement.Task(folder, options, out));
    } finally {
      Folders.erase(folder);
    }
  }

  private static String usage() {
    return String.join(
        ", ",
        MEASUREMENTS.entrySet().stream()
            .map(each -> (each.getKey() + " " + options(each.getValue())).strip())
            .toList());
  }

  private static String options(Measurement measurement) {
    return String.join(" ", measurement.options().stream().map(each -> "[" + each + "]").toList());
  }

  private static String machine(Path folder) throws IOException {
    FileStore disk = Files.getFileStore(folder);
    return String.format(
        "%d cores, Java %s, %s %s, data on %s",
        Runtime.getRuntime().availableProcessors(),
        Runtime.version(),
        System.getProperty("os.name"),
        System.getProperty("os.arch"),
        disk.type());
  }
}
