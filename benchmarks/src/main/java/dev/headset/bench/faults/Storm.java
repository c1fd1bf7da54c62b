package dev.headset.bench.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Lets one trouble after the other happen, in an order that the seed draws. */
final class Storm {

  private static final int LEAST_MILLIS = 500;
  private static final int MOST_MILLIS = 4_000;
  private static final int CALM_MILLIS = 4_000;

  private final ProcessTroubles processes;
  private final List<Trouble> others;
  private final Random random;
  private final PrintStream out;
  private final Map<String, Integer> happened = new TreeMap<>();

  /**
   * All is well.
   *
   * @param others what may happen besides kills
   */
  Storm(ProcessTroubles processes, List<Trouble> others, Random random, PrintStream out) {
    this.processes = processes;
    this.others = others.stream().sorted(Comparator.comparing(Trouble::name)).toList();
    this.random = random;
    this.out = out;
  }

  /**
   * Every other trouble is a kill, and each of the others comes before one comes again.
   *
   * @param time for so long at least
   * @param kills so many at least
   */
  void rage(Duration time, int kills) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    List<Trouble> left = new ArrayList<>();
    while (System.nanoTime() < end || processes.kills() < kills) {
      if (left.isEmpty()) {
        left.addAll(others);
        Collections.shuffle(left, random);
      }
      happen(left.remove(0));
      Thread.sleep(random.nextInt(CALM_MILLIS));
      happen(processes.kill());
      Thread.sleep(random.nextInt(CALM_MILLIS));
    }
  }

  private void happen(Trouble trouble) throws Exception {
    Duration time = Duration.ofMillis(LEAST_MILLIS + random.nextInt(MOST_MILLIS - LEAST_MILLIS));
    happened.merge(trouble.name(), 1, Integer::sum);
    out.println("  " + trouble.name());
    trouble.happen(time);
  }

  /** How often each has happened. */
  Map<String, Integer> happened() {
    return Map.copyOf(happened);
  }
}
