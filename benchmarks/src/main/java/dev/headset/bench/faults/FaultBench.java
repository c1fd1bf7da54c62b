package dev.headset.bench.faults;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs Headset through a storm, once on each store. */
final class FaultBench {

  private static final Duration READY_WITHIN = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration QUIET = Duration.ofSeconds(3);
  private static final Duration TELL_EVERY = Duration.ofSeconds(15);
  private static final Duration SETTLED_WITHIN = Duration.ofMinutes(10);
  private static final Duration LONG_SETTLED_WITHIN = Duration.ofMinutes(40);

  /** A lease runs for 6 s, and is asked for twice a second. */
  private static final long LEASE_MOVES_WITHIN_MILLIS = 10_000;

  private final FaultOptions options;
  private final Path repository;
  private final PrintStream out;

  private FaultBench(FaultOptions options, Path repository, PrintStream out) {
    this.options = options;
    this.repository = repository;
    this.out = out;
  }

  /**
   * Runs it.
   *
   * @param repository where the script stands, and below it what was built
   * @param folder an empty one, for everything that is written; logs are left there
   * @return whether nothing was lost, disordered, misdelivered, or shown twice in vain
   */
  static boolean run(FaultOptions options, Path repository, Path folder, PrintStream out)
      throws Exception {
    FaultBench bench = new FaultBench(options, repository, out);
    Install install = Install.into(Files.createDirectories(folder.resolve("bot")), repository);
    boolean well = true;
    for (String store : options.stores()) {
      FaultReport report = bench.run(store, install, folder.resolve(store));
      out.println(report.text());
      Files.writeString(folder.resolve(store + ".txt"), report.text());
      well &= report.isWell();
    }
    return well;
  }

  private FaultReport run(String store, Install install, Path folder) throws Exception {
    Files.createDirectories(folder);
    out.println(store + ", seed " + options.seed());
    try (Database database = database(store, folder);
        Shop shop = new Shop()) {
      return run(database, shop, install, folder);
    }
  }

  private Database database(String store, Path folder) throws IOException, SQLException {
    return store.equals(FaultOptions.SQLITE)
        ? new SqliteDatabase(folder, out)
        : PostgresDatabase.start(folder);
  }

  private FaultReport run(Database database, Shop shop, Install install, Path folder)
      throws Exception {
    HostsFile hosts = HostsFile.in(folder);
    Path config =
        shop.writeConfig(folder, repository.resolve("config"), database.section()).toAbsolutePath();
    Random random = new Random(options.seed());
    try (Nodes nodes = new Nodes(database.nodes(), install, config, folder, hosts.javaOptions());
        Crowd crowd = crowd(shop, random)) {
      nodes.start();
      if (!Waiting.until(READY_WITHIN, LOOK, () -> nodes.serving().isPresent() && shop.isReady())) {
        throw new IOException("Headset did not begin to serve: see the logs in " + folder);
      }
      ProcessTroubles processes = new ProcessTroubles(nodes, random, options.isLong());
      List<Trouble> others = new ArrayList<>(processes.others());
      others.addAll(PlatformTroubles.of(shop, hosts));
      others.add(new ClockTrouble(nodes, config, folder.resolve("clock").toAbsolutePath()));
      Storm storm =
          new Storm(processes, asked(database.troubles(nodes)), asked(others), random, out);
      crowd.begin();
      // Most faults are to strike people who talk already.
      Waiting.until(options.time().dividedBy(2), LOOK, () -> crowd.begun() > crowd.size() / 2);
      storm.rage(options.time(), options.kills());
      return settle(database, shop, nodes, crowd, processes, storm);
    }
  }

  private List<Trouble> asked(List<Trouble> troubles) {
    return troubles.stream().filter(trouble -> trouble.name().startsWith(options.only())).toList();
  }

  private Crowd crowd(Shop shop, Random random) {
    Duration comeWithin = options.time().dividedBy(2);
    Duration pause = Duration.ofMillis(Math.max(3_000, options.customers() * 100L));
    return new Crowd(shop, options.customers(), comeWithin, pause, random);
  }

  private void awaitSettled(Crowd crowd) throws InterruptedException {
    Duration within = options.isLong() ? LONG_SETTLED_WITHIN : SETTLED_WITHIN;
    long end = System.nanoTime() + within.toNanos();
    long told = System.nanoTime();
    while (!(crowd.begun() == crowd.size() && crowd.outcome().lost() == 0)
        && System.nanoTime() - end < 0) {
      crowd.check();
      Thread.sleep(LOOK.toMillis());
      if (System.nanoTime() - told > TELL_EVERY.toNanos()) {
        told = System.nanoTime();
        out.println("  " + crowd.begun() + " of " + crowd.size() + " talk; " + crowd.outcome());
      }
    }
  }

  /** All is well again: what was said has to be told now. */
  private FaultReport settle(
      Database database,
      Shop shop,
      Nodes nodes,
      Crowd crowd,
      ProcessTroubles processes,
      Storm storm)
      throws InterruptedException {
    out.println("all is well again");
    long began = System.nanoTime();
    shop.isWellAgain();
    crowd.mayEnd();
    awaitSettled(crowd);
    Duration settled = Duration.ofNanos(System.nanoTime() - began);
    Thread.sleep(QUIET.toMillis()); // for whatever comes too often
    List<String> complaints = new ArrayList<>(crowd.complaints());
    complaints.addAll(nodes.ownEnds());
    complaints.addAll(processes.badEnds());
    complaints.addAll(shop.violations());
    crowd.repeated().stream()
        .filter(sent -> !storm.chronicle().explains(sent))
        .forEach(sent -> complaints.add("shown again though all was well as it was sent: " + sent));
    processes.movedMillis().stream()
        .filter(millis -> millis > LEASE_MOVES_WITHIN_MILLIS)
        .forEach(millis -> complaints.add("another node took over after " + millis + " ms only"));
    return new FaultReport(
        database.name(),
        nodes.size(),
        options.seed(),
        crowd.size(),
        storm.happened(),
        processes.kills(),
        crowd.outcome(),
        crowd.threadsInVain(),
        shop.tooManyRequests(),
        nodes.failedStarts(),
        settled,
        processes.movedMillis(),
        complaints);
  }
}
