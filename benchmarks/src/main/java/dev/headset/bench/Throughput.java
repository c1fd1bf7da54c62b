package dev.headset.bench;

import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How many updates a second the engine takes, decides, commits and answers, while many customers
 * talk at once; by turns with a bare loop that inserts the same bytes in groups of the same size.
 */
final class Throughput implements Measurement {

  private static final int SEATS = 256;
  private static final Duration WARM_UP = Duration.ofSeconds(8);
  private static final Duration ROUND = Duration.ofSeconds(15);
  private static final Duration QUICK_ROUND = Duration.ofSeconds(4);
  private static final Duration SAMPLE = Duration.ofSeconds(3);
  private static final int ROUNDS = 5;
  private static final int QUICK_ROUNDS = 2;

  private static final String SQLITE = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
  private static final String POSTGRES = "SET synchronous_commit = 'on'";

  /** A round of the bot's and one of the bare loop's. */
  private record Round(double updates, double commits, double bare) {
    double group() {
      return updates / commits;
    }

    double ratio() {
      return updates / bare;
    }
  }

  /** A database on which both are measured. */
  private record Place(String name, StoreAddress store, String bare, String setting) {}

  @Override
  public void run(Task task) throws Exception {
    int bytes = (int) sample(Files.createDirectory(task.folder().resolve("sample")));
    task.out().printf(Locale.ROOT, "An update makes %,d bytes of rows.%n", bytes);
    Path file = Files.createDirectory(task.folder().resolve("sqlite"));
    Place sqlite =
        new Place(
            "SQLite",
            StoreAddress.of("jdbc:sqlite:" + file.resolve("headset.db")),
            "jdbc:sqlite:" + file.resolve("bare.db"),
            SQLITE);
    print(sqlite, rounds(sqlite, bytes, task.quick()), task.out());
    try (LoopbackPostgres server = LoopbackPostgres.start()) {
      StoreAddress store = server.fresh("headset");
      Place postgres = new Place("PostgreSQL", store, server.url(server.fresh("bare")), POSTGRES);
      print(postgres, rounds(postgres, bytes, task.quick()), task.out());
    }
  }

  private static long sample(Path folder) throws Exception {
    Path file = folder.resolve("headset.db");
    try (CoreBench core = CoreBench.start(folder);
        RowBytes rows = new RowBytes(file)) {
      List<Double> owed = new ArrayList<>();
      Shop shop = new Shop(core, Load.CONVERSATIONS);
      Load.of(
          (who, text) -> {
            shop.say(who, text);
            if (who == 0) {
              rows.owed().ifPresent(owed::add);
            }
          },
          SAMPLE);
      double mean = owed.stream().mapToDouble(Double::doubleValue).average().orElse(0);
      return rows.perUpdate(shop.updates(), mean);
    }
  }

  private static List<Round> rounds(Place place, int bytes, boolean quick) throws Exception {
    Duration time = quick ? QUICK_ROUND : ROUND;
    List<Round> rounds = new ArrayList<>();
    try (CoreBench core = CoreBench.start(JdbcStore.open(place.store()))) {
      Shop shop = new Shop(core, SEATS);
      Load.of(shop, SEATS, WARM_UP);
      for (int i = 0; i < (quick ? QUICK_ROUNDS : ROUNDS); i++) {
        long before = core.commits();
        Load load = Load.of(shop, SEATS, time);
        double commits = (core.commits() - before) / load.seconds();
        int group = (int) Math.max(1, Math.round(load.perSecond() / commits));
        double bare =
            BareLoop.perSecond(place.bare(), place.setting(), bytes, group, time.dividedBy(3));
        rounds.add(new Round(load.perSecond(), commits, bare));
      }
    }
    return rounds;
  }

  private static void print(Place place, List<Round> rounds, PrintStream out) {
    out.println();
    out.println(place.name() + ", " + SEATS + " customers at once");
    line(out, "updates/s", rounds.stream().map(Round::updates).toList(), "%,.0f");
    line(out, "commits/s", rounds.stream().map(Round::commits).toList(), "%,.0f");
    line(out, "updates in a commit", rounds.stream().map(Round::group).toList(), "%,.0f");
    line(out, "bare rows/s", rounds.stream().map(Round::bare).toList(), "%,.0f");
    line(out, "of the bare loop", rounds.stream().map(Round::ratio).toList(), "%.2f");
  }

  private static void line(PrintStream out, String name, List<Double> values, String format) {
    List<Double> sorted = values.stream().sorted().toList();
    String three = format + " (" + format + " to " + format + ")";
    out.printf(
        Locale.ROOT,
        "  %-20s " + three + "%n",
        name,
        sorted.get(sorted.size() / 2),
        sorted.get(0),
        sorted.get(sorted.size() - 1));
  }
}
