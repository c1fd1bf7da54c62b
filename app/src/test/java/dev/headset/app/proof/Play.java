package dev.headset.app.proof;

import dev.headset.app.proof.CustomerScript.Player;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Customers and associates who talk, all at once, until they are told that it is enough. */
final class Play implements AutoCloseable {

  private final ExecutorService people = Executors.newCachedThreadPool();
  private final List<CustomerScript> customers = new ArrayList<>();
  private final List<Future<Integer>> talks = new ArrayList<>();
  private final Future<List<Future<AssociateScript>>> desk;
  private volatile boolean enough;
  private volatile boolean over;

  /**
   * Begins.
   *
   * @param rounds how many rounds each plays at least; more until {@link #end} is called
   */
  Play(DemoProcess demo, Executioner executioner, List<Player> players, int rounds) {
    PatientClient client = new PatientClient(demo);
    for (Player player : players) {
      CustomerScript script =
          new CustomerScript(client, executioner, player, played -> played < rounds || !enough);
      customers.add(script);
      talks.add(people.submit(script));
    }
    Map<String, Player> byName =
        players.stream().collect(Collectors.toMap(Player::name, Function.identity()));
    desk = people.submit(new DeskWatch(demo, client, byName, people, () -> over));
  }

  /** Fails with what made somebody's script fail. */
  void check() throws InterruptedException {
    for (Future<?> talk : talks) {
      if (talk.isDone()) {
        result(talk);
      }
    }
    if (desk.isDone()) {
      result(desk);
    }
  }

  /** Lets everybody end the round that they are in. */
  Records end() throws InterruptedException {
    enough = true;
    for (Future<Integer> talk : talks) {
      result(talk);
    }
    over = true;
    List<AssociateScript> work = new ArrayList<>();
    for (Future<AssociateScript> each : result(desk)) {
      work.add(result(each));
    }
    return new Records(customers, work);
  }

  @Override
  public void close() {
    people.shutdownNow();
  }

  private static <T> T result(Future<T> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException failed) {
      throw new AssertionError("a script failed: " + failed.getCause().getMessage(), failed);
    }
  }

  /** What everybody did, and was told was taken. */
  record Records(List<CustomerScript> customers, List<AssociateScript> work) {}
}
