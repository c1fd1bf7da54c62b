package dev.headset.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Measures, and prints one table. It is started by {@code ./headset bench}. */
public final class Main {

  private static final String QUICK = "--quick";
  private static final String UNDERSTANDING = "understanding";
  private static final String EMBEDDINGS = "--embeddings";
  private static final String SETS = "HEADSET_SENTENCES";
  private static final int USAGE = 2;

  private Main() {}

  /**
   * Runs all benchmarks; {@code --quick} takes less of each, {@code understanding} tells how well
   * public sets of sentences are understood, with {@code --embeddings} by help of that extra.
   */
  public static void main(String[] arguments) throws Exception {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> given = List.of(arguments);
    boolean embeddings = given.equals(List.of(UNDERSTANDING, EMBEDDINGS));
    boolean figures = embeddings || given.equals(List.of(UNDERSTANDING));
    if (!figures && !given.isEmpty() && !given.equals(List.of(QUICK))) {
      System.err.println(
          "bench takes "
              + String.join(", ", QUICK, UNDERSTANDING, UNDERSTANDING + " " + EMBEDDINGS)
              + ", not: "
              + String.join(" ", given));
      System.exit(USAGE);
    }
    Path folder = Files.createTempDirectory(Path.of("benchmarks", "target"), "measured-");
    try {
      if (figures) {
        new UnderstandingFigures(sets(), folder, out, embeddings).print();
        out.println();
        new Hostile(Sample.playbook()).print(out);
        return;
      }
      out.println(machine(folder));
      out.println();
      out.print(Table.of(measure(folder, given.isEmpty() ? Effort.FULL : Effort.QUICK)));
    } finally {
      erase(folder);
    }
  }

  /** Where the public sets are: they are not part of the repository. */
  private static Path sets() {
    return Path.of(System.getenv().getOrDefault(SETS, "sentences"));
  }

  private static Results measure(Path folder, Effort effort) throws Exception {
    Path data = Files.createDirectory(folder.resolve("demo"));
    Times starts = new Times();
    for (int i = 1; i < effort.starts(); i++) {
      try (HeadsetProcess demo = HeadsetProcess.demo(data)) {
        starts.add(demo.startNanos());
      }
    }
    Footprint footprint;
    Answering onTheWire;
    Load wireLoad;
    try (HeadsetProcess demo = HeadsetProcess.demo(data)) {
      starts.add(demo.startNanos());
      footprint = Footprint.of(demo, effort);
      Load.Customer customers = customersOf(demo);
      Load.warmUp(customers);
      wireLoad = Load.of(customers, effort.load());
      onTheWire = WireAnswering.measure(demo, data, effort.pairs());
    }
    Path coreData = Files.createDirectory(folder.resolve("core"));
    try (CoreBench core = CoreBench.start(coreData)) {
      Load.Customer customers = (who, text) -> core.say("customer-" + who, text);
      Load.warmUp(customers);
      long before = core.commits();
      Load coreLoad = Load.of(customers, effort.load());
      long commits = core.commits() - before;
      Answering inTheCore = CoreAnswering.measure(core, coreData, effort.pairs());
      return new Results(
          starts,
          footprint,
          onTheWire,
          wireLoad,
          inTheCore,
          coreLoad,
          commits,
          PlatformsBench.measure(Files.createDirectory(folder.resolve("platforms")), effort),
          Understanding.measure(effort.samplings()));
    }
  }

  private static Load.Customer customersOf(HeadsetProcess demo)
      throws IOException, InterruptedException {
    HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    List<Chat> chats = new ArrayList<>();
    for (int i = 0; i < Load.CONVERSATIONS; i++) {
      chats.add(Chat.open(http, demo.page(), "Customer " + i));
    }
    return (who, text) -> chats.get(who).say(text);
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

  private static void erase(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
