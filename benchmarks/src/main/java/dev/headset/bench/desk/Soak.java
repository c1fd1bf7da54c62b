package dev.headset.bench.desk;

import com.sun.management.UnixOperatingSystemMXBean;
import dev.headset.bench.Measurement;
import dev.headset.conversation.Dialogue;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Days at a desk, one after the other: whether memory, file handles and threads stay as they are.
 * What is older than two days is erased, so that the store too comes to its size.
 */
public final class Soak implements Measurement {

  private static final int DAYS = 6;
  private static final int VISITS = 1_000;
  private static final int QUICK_VISITS = 150;
  private static final Duration OPEN = Duration.ofHours(10);
  private static final int PEOPLE = 16;
  private static final Duration KEEP = Duration.ofDays(2);
  private static final double BYTES_PER_MB = 1024.0 * 1024;
  private static final long NANOS_PER_SECOND = 1_000_000_000;

  @Override
  public void run(Task task) throws Exception {
    int visits = task.quick() ? QUICK_VISITS : VISITS;
    ExecutorService people = Executors.newFixedThreadPool(PEOPLE);
    long began = System.nanoTime();
    try (Desk desk = new Desk(task.folder(), new Dialogue(), KEEP)) {
      task.out().println("     updates    calls  heap after GC  file handles  threads    store");
      for (int day = 0; day < DAYS; day++) {
        WorkingDay.play(desk, day * visits, visits, OPEN, people);
        print(day + 1, desk, task.folder(), task.out());
      }
    } finally {
      people.shutdownNow();
    }
    task.out().printf(Locale.ROOT, "%d s%n", (System.nanoTime() - began) / NANOS_PER_SECOND);
  }

  private static void print(int day, Desk desk, Path folder, PrintStream out) throws IOException {
    System.gc();
    out.printf(
        Locale.ROOT,
        "day %d %8d %8d %11.1f MB %13d %8d %6.1f MB%n",
        day,
        desk.updates(),
        desk.calls(),
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MB,
        fileHandles(),
        ManagementFactory.getThreadMXBean().getThreadCount(),
        Files.size(folder.resolve(Desk.STORE)) / BYTES_PER_MB);
  }

  private static long fileHandles() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : -1;
  }
}
