package dev.headset.bench.faults;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/** Lets one trouble after the other happen, in an order that the seed draws. */
final class Storm {

  private static final int LEAST_MILLIS = 500;
  private static final int MOST_MILLIS = 4_000;
  private static final int CALM_MILLIS = 4_000;

  private final ProcessTroubles processes;
  private final List<Trouble> ofTheStore;
  private final List<Trouble> others;
  private final Random random;
  private final PrintStream out;
  private final Chronicle chronicle = new Chronicle();
  private final Map<String, Integer> happened = new TreeMap<>();

  /**
   * All is well.
   *
   * @param ofTheStore what may happen to it; a short storm brings some of it too
   * @param others what else may happen besides kills
   */
  Storm(
      ProcessTroubles processes,
      List<Trouble> ofTheStore,
      List<Trouble> others,
      Random random,
      PrintStream out) {
    this.processes = processes;
    this.ofTheStore = inOrder(ofTheStore);
    this.others = inOrder(others);
    if (ofTheStore.isEmpty() && others.isEmpty()) {
      throw new IllegalArgumentException("no fault is left that could happen");
    }
    this.random = random;
    this.out = out;
  }

  private static List<Trouble> inOrder(List<Trouble> troubles) {
    return troubles.stream().sorted(Comparator.comparing(Trouble::name)).toList();
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
        left.addAll(round());
      }
      happen(left.remove(0));
      Thread.sleep(random.nextInt(CALM_MILLIS));
      happen(processes.kill());
      Thread.sleep(random.nextInt(CALM_MILLIS));
    }
  }

  /** All of them, those of the store by turns with the others. */
  private List<Trouble> round() {
    Deque<Trouble> first = shuffled(ofTheStore);
    Deque<Trouble> then = shuffled(others);
    List<Trouble> round = new ArrayList<>();
    while (!first.isEmpty() || !then.isEmpty()) {
      Optional.ofNullable(first.poll()).ifPresent(round::add);
      Optional.ofNullable(then.poll()).ifPresent(round::add);
    }
    return round;
  }

  private Deque<Trouble> shuffled(List<Trouble> troubles) {
    List<Trouble> shuffled = new ArrayList<>(troubles);
    Collections.shuffle(shuffled, random);
    return new ArrayDeque<>(shuffled);
  }

  private void happen(Trouble trouble) throws Exception {
    Duration time = Duration.ofMillis(LEAST_MILLIS + random.nextInt(MOST_MILLIS - LEAST_MILLIS));
    happened.merge(trouble.name(), 1, Integer::sum);
    Instant began = Instant.now();
    out.println("  " + began + " " + trouble.name());
    try {
      trouble.happen(time);
    } finally {
      chronicle.add(began, Instant.now());
    }
  }

  /** When something was wrong. */
  Chronicle chronicle() {
    return chronicle;
  }

  /** How often each has happened. */
  Map<String, Integer> happened() {
    return Map.copyOf(happened);
  }
}
