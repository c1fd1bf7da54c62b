package dev.headset.bench.faults;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What befalls the bot's processes: they are killed, told to end, and stopped. */
final class ProcessTroubles {

  /** Longer than a lease. */
  private static final Duration STOPPED = Duration.ofSeconds(30);

  private static final Duration LOOK = Duration.ofMillis(20);

  private final Nodes nodes;
  private final Random random;
  private final Duration stopped;
  private final List<Long> movedMillis = new ArrayList<>();
  private final List<String> badEnds = new ArrayList<>();
  private int kills;

  /**
   * Nothing has befallen them.
   *
   * @param longForm whether a stop is as long as it may be
   */
  ProcessTroubles(Nodes nodes, Random random, boolean longForm) {
    this.nodes = nodes;
    this.random = random;
    this.stopped = longForm ? STOPPED : STOPPED.dividedBy(3);
  }

  Trouble kill() {
    return trouble(
        "SIGKILL",
        node -> {
          kills++;
          node.kill(random.nextInt(1_000));
        });
  }

  List<Trouble> others() {
    return List.of(
        trouble(
            "SIGTERM",
            node -> {
              boolean stood = node.hasStood();
              int code = node.restart();
              if (stood && code != 0) {
                badEnds.add(node.name() + " ended with " + code + " after SIGTERM");
              }
            }),
        trouble("SIGSTOP for " + stopped.toSeconds() + " s", this::stop));
  }

  private interface Blow {
    void strike(BotNode node) throws Exception;
  }

  /** Where it was the one that serves, another is to serve within the time of a lease. */
  private Trouble trouble(String name, Blow blow) {
    return Trouble.sudden(
        name,
        () -> {
          BotNode node = nodes.pick(random);
          Optional<Thread> watch = nodes.isHolder(node) ? watch(node) : Optional.empty();
          blow.strike(node);
          if (watch.isPresent()) {
            watch.get().join();
          }
        });
  }

  /** Notes how long it takes until another takes over, where there are others. */
  private Optional<Thread> watch(BotNode struck) {
    if (nodes.size() == 1) {
      return Optional.empty();
    }
    long began = System.nanoTime();
    int before = nodes.takeovers();
    Thread watch =
        new Thread(
            () -> {
              try {
                Waiting.until(STOPPED, LOOK, () -> nodes.takeovers() > before);
                moved((System.nanoTime() - began) / 1_000_000);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "watch-" + struck.name());
    watch.start();
    return Optional.of(watch);
  }

  private synchronized void moved(long millis) {
    movedMillis.add(millis);
  }

  private void stop(BotNode node) throws Exception {
    node.signal("STOP");
    try {
      Thread.sleep(stopped.toMillis());
    } finally {
      node.signal("CONT");
    }
  }

  int kills() {
    return kills;
  }

  /** In how many milliseconds another took over, each time that the one that served fell silent. */
  synchronized List<Long> movedMillis() {
    return List.copyOf(movedMillis);
  }

  /** Processes that did not end well when they were told to. */
  List<String> badEnds() {
    return List.copyOf(badEnds);
  }
}
