package dev.headset.bench.faults;

import dev.headset.bench.faults.Lane.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** All talks, moved on by one thread. Safe for use by several. */
final class Crowd implements AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(20);

  private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor();
  private final List<Talk> talks = new ArrayList<>();
  private Optional<ScheduledFuture<?>> ticking = Optional.empty();
  private boolean mayEnd;

  /**
   * So many customers who come one after the other, within a time.
   *
   * @param pause about how long each of them, and each associate in a talk, is silent between lines
   */
  Crowd(Shop shop, int customers, Duration comeWithin, Duration pause, Random random) {
    long now = System.nanoTime();
    for (int number = 0; number < customers; number++) {
      long comes = now + comeWithin.toNanos() * number / customers;
      Shop.Place place = shop.place(number);
      Chat chat = shop.customer(number);
      Random own = new Random(random.nextLong());
      talks.add(new Talk(number, place.team(), chat, own, comes, place.pause(pause)));
    }
  }

  /** They come. */
  void begin() {
    ticking =
        Optional.of(
            ticker.scheduleWithFixedDelay(
                this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS));
  }

  /**
   * Makes sure that they still move.
   *
   * @throws IllegalStateException where the bench itself failed
   */
  void check() throws InterruptedException {
    if (ticking.isPresent() && ticking.get().isDone()) {
      try {
        ticking.get().get();
      } catch (ExecutionException e) {
        throw new IllegalStateException("the bench itself failed", e.getCause());
      }
    }
  }

  private synchronized void tick() {
    for (Talk talk : talks) {
      talk.goOn(System.nanoTime(), mayEnd);
    }
  }

  /** Whoever has been served says no more; the others are served first. */
  synchronized void mayEnd() {
    mayEnd = true;
  }

  /** Talks in which both have said something. */
  synchronized int begun() {
    return (int) talks.stream().filter(Talk::isOver).count();
  }

  synchronized int size() {
    return talks.size();
  }

  /** What became of all lines so far. */
  synchronized Outcome outcome() {
    return talks.stream()
        .flatMap(Talk::lanes)
        .map(Lane::outcome)
        .reduce(Outcome.NONE, Outcome::plus);
  }

  /** Threads that were opened a second time where the platform can't prevent it. */
  synchronized int threadsInVain() {
    return talks.stream().filter(Talk::mayRepeat).mapToInt(Talk::threadsInVain).sum();
  }

  /** When messages had been shown before that were shown a second time. */
  synchronized List<Instant> repeated() {
    return talks.stream().flatMap(Talk::lanes).flatMap(lane -> lane.repeated().stream()).toList();
  }

  /** Lanes that are amiss, and talks that have not come about, in words. */
  synchronized List<String> complaints() {
    List<String> all = new ArrayList<>();
    Map<String, Long> stuck =
        talks.stream()
            .filter(talk -> !talk.isOver())
            .collect(Collectors.groupingBy(Talk::stage, TreeMap::new, Collectors.counting()));
    stuck.forEach((stage, count) -> all.add(count + " talks are stuck at " + stage));
    talks.stream()
        .flatMap(Talk::lanes)
        .filter(lane -> !lane.outcome().isWell())
        .forEach(lane -> all.add(lane.name() + ": " + lane.outcome() + "; " + lane.course()));
    talks.stream()
        .filter(talk -> !talk.mayRepeat() && talk.threadsInVain() > 0)
        .forEach(talk -> all.add("a customer's thread was opened twice on Discord"));
    return all;
  }

  @Override
  public void close() {
    ticker.shutdownNow();
  }
}
