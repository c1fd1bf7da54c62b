package dev.headset.bench.faults;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked of the fault bench.
 *
 * @param stores on which it runs, one after the other: {@code sqlite}, {@code postgresql}
 * @param time for how long faults come, on each store
 * @param kills at least so many of them are kills, however long it takes
 * @param seed draws the same faults in the same order
 * @param only with what the names of the faults begin that come beside kills; empty for all
 */
record FaultOptions(
    Set<String> stores, Duration time, int kills, int customers, long seed, String only) {

  static final String SQLITE = "sqlite";
  static final String POSTGRESQL = "postgresql";

  private static final Duration SHORT = Duration.ofMinutes(1);
  private static final int SHORT_KILLS = 5;
  private static final int LONG_KILLS = 200;
  private static final int CUSTOMERS = 200;
  private static final int MOST_CUSTOMERS = 1000;

  FaultOptions {
    stores = Set.copyOf(stores);
  }

  /** Whether it is the form that looks at everything, and takes its time. */
  boolean isLong() {
    return kills >= LONG_KILLS;
  }

  /**
   * Reads them: {@code --long}, {@code --store NAME}, {@code --seconds N}, {@code --kills N},
   * {@code --customers N}, {@code --seed N}, {@code --only WORDS}.
   *
   * @throws IllegalArgumentException in words for whoever typed them
   */
  static FaultOptions of(List<String> arguments) {
    Set<String> stores = new TreeSet<>(Set.of(SQLITE, POSTGRESQL));
    Duration time = SHORT;
    int kills = SHORT_KILLS;
    int customers = CUSTOMERS;
    long seed = System.nanoTime();
    String only = "";
    Deque<String> left = new ArrayDeque<>(arguments);
    while (!left.isEmpty()) {
      String option = left.pop();
      switch (option) {
        case "--long" -> kills = LONG_KILLS;
        case "--store" -> stores = store(value(option, left));
        case "--seconds" -> time = Duration.ofSeconds(number(option, left));
        case "--kills" -> kills = (int) number(option, left);
        case "--customers" -> customers = (int) number(option, left);
        case "--seed" -> seed = number(option, left);
        case "--only" -> only = value(option, left);
        default -> throw new IllegalArgumentException("bench faults knows no " + option);
      }
    }
    if (customers < 1 || customers >= MOST_CUSTOMERS) {
      throw new IllegalArgumentException("--customers takes 1 to " + (MOST_CUSTOMERS - 1));
    }
    return new FaultOptions(stores, time, kills, customers, seed, only);
  }

  private static Set<String> store(String name) {
    if (!Set.of(SQLITE, POSTGRESQL).contains(name)) {
      throw new IllegalArgumentException("--store takes " + SQLITE + " or " + POSTGRESQL);
    }
    return Set.of(name);
  }

  private static long number(String option, Deque<String> left) {
    String value = value(option, left);
    try {
      return Long.parseLong(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " takes a number, not " + value, e);
    }
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " takes a value");
    }
    return left.pop();
  }
}
