package dev.headset.bench;

import dev.headset.bench.desk.StoredPast;
import dev.headset.bench.desk.StoredVisit;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.platform.PersonId;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * What an update costs with few and with many stored conversations, by turns, each time of somebody
 * whose conversation is one of them; and how the bot starts on the many, and what memory it takes.
 */
final class Growth implements Measurement {

  private static final List<Integer> SIZES = List.of(1_000, 100_000, 1_000_000);
  private static final List<Integer> QUICK_SIZES = List.of(1_000, 20_000);
  private static final int ROUNDS = 40;
  private static final int QUICK_ROUNDS = 10;
  private static final int IN_A_ROW = 50;
  private static final Duration BUSY = Duration.ofSeconds(10);
  private static final Duration QUICK_BUSY = Duration.ofSeconds(3);
  private static final int STARTS = 5;
  private static final Duration IDLE = Duration.ofSeconds(10);
  private static final int TALKERS = 200;
  private static final int LINES = 10;
  private static final long PAUSE_MILLIS = 20;
  private static final double BYTES_PER_MB = 1024.0 * 1024;
  private static final double NANOS_PER_SECOND = 1e9;

  @Override
  public void run(Task task) throws Exception {
    List<Integer> sizes = task.quick() ? QUICK_SIZES : SIZES;
    for (int size : sizes) {
      make(folder(task, size), size, task.out());
    }
    Map<Integer, CoreBench> stores = new LinkedHashMap<>();
    try {
      for (int size : sizes) {
        stores.put(size, CoreBench.start(folder(task, size)));
      }
      oneByOne(stores, task);
      busy(stores, task);
    } finally {
      stores.values().forEach(CoreBench::close);
    }
    process(folder(task, sizes.get(sizes.size() - 1)), task);
  }

  private static Path folder(Task task, int size) {
    return task.folder().resolve("of-" + size);
  }

  private static void make(Path folder, int size, PrintStream out) throws Exception {
    long began = System.nanoTime();
    StoredPast.make(Files.createDirectory(folder), size);
    out.printf(
        Locale.ROOT,
        "%,10d conversations: %,.0f MB, made in %.0f s%n",
        size,
        Files.size(folder.resolve("headset.db")) / BYTES_PER_MB,
        (System.nanoTime() - began) / NANOS_PER_SECOND);
  }

  private static void oneByOne(Map<Integer, CoreBench> stores, Task task) throws Exception {
    Map<Integer, Times> times = new LinkedHashMap<>();
    stores.keySet().forEach(size -> times.put(size, new Times()));
    Random dice = new Random(5);
    for (int round = -1; round < (task.quick() ? QUICK_ROUNDS : ROUNDS); round++) {
      for (int size : stores.keySet()) {
        for (int i = 0; i < IN_A_ROW; i++) {
          long took = stores.get(size).say(somebody(size, dice), Talk.line(i));
          if (round >= 0) {
            times.get(size).add(took);
          }
        }
      }
    }
    double least = times.get(stores.keySet().iterator().next()).medianMillis();
    times.forEach(
        (size, took) ->
            task.out()
                .printf(
                    Locale.ROOT,
                    "%,10d: an update answered in %.2f ms, at p95 in %.2f ms: %.2f times that of"
                        + " the fewest%n",
                    size,
                    took.medianMillis(),
                    took.percentileMillis(95),
                    took.medianMillis() / least));
  }

  private static void busy(Map<Integer, CoreBench> stores, Task task) throws Exception {
    List<String> lines = new ArrayList<>();
    double most = 0;
    for (int size : stores.keySet()) {
      CoreBench core = stores.get(size);
      Random dice = new Random(7);
      Load.Customer somebody = (who, text) -> core.say(freshly(size, who, dice), text);
      Load load = Load.of(somebody, task.quick() ? QUICK_BUSY : BUSY);
      most = Math.max(most, load.perSecond());
      lines.add(
          String.format(
              Locale.ROOT,
              "%,10d: %,.0f updates/s of %d at once, %.2f of the most",
              size,
              load.perSecond(),
              Load.CONVERSATIONS,
              load.perSecond() / most));
    }
    lines.forEach(task.out()::println);
  }

  private static String somebody(int size, Random dice) {
    return PersonId.parse(StoredVisit.customer(dice.nextInt(size))).id();
  }

  /** Somebody of those who share a seat, so that nobody speaks at two seats at once. */
  private static String freshly(int size, int seat, Random dice) {
    int share = size / Load.CONVERSATIONS;
    int number;
    synchronized (dice) {
      number = seat * share + dice.nextInt(share);
    }
    return PersonId.parse(StoredVisit.customer(number)).id();
  }

  private static void process(Path stored, Task task) throws Exception {
    try (TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain())) {
      OnTelegram telegram = new OnTelegram(emulator, "1:of-the-benchmark");
      Path folder = Files.createDirectory(task.folder().resolve("run"));
      Path config = RunConfig.write(folder, List.of(telegram));
      Files.move(stored.resolve("headset.db"), folder.resolve("data").resolve("headset.db"));
      Times starts = new Times();
      for (int i = 1; i < STARTS; i++) {
        try (HeadsetProcess bot = HeadsetProcess.run(config)) {
          starts.add(bot.startNanos());
        }
      }
      try (HeadsetProcess bot = HeadsetProcess.run(config)) {
        starts.add(bot.startNanos());
        bot.leaveAlone(IDLE.toMillis());
        OptionalLong idle = bot.residentBytes();
        talk(bot, telegram);
        task.out()
            .printf(
                Locale.ROOT,
                "run: ready in %.2f s (%.2f s at the most), memory %s, after %d customers' talk"
                    + " %s%n",
                starts.medianMillis() / 1_000,
                starts.percentileMillis(100) / 1_000,
                megabytes(idle),
                TALKERS,
                megabytes(bot.residentBytes()));
      }
    }
  }

  private static void talk(HeadsetProcess bot, OnTelegram telegram) throws InterruptedException {
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < TALKERS; i++) {
      customers.add(telegram.customer());
    }
    for (int line = 0; line < LINES; line++) {
      for (Customer customer : customers) {
        customer.says(Talk.line(line));
        bot.leaveAlone(PAUSE_MILLIS);
      }
    }
    bot.leaveAlone(TimeUnit.SECONDS.toMillis(2));
  }

  private static String megabytes(OptionalLong bytes) {
    return bytes.isPresent()
        ? String.format(Locale.ROOT, "%.0f MB", bytes.getAsLong() / BYTES_PER_MB)
        : "not measured";
  }
}
