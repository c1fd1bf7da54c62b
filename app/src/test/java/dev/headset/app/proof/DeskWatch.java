package dev.headset.app.proof;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.app.proof.CustomerScript.Player;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Watches the desk for new threads, and has the two associates work each of them. */
final class DeskWatch implements Callable<List<Future<AssociateScript>>> {

  private static final long EVERY_MILLIS = 40;

  private final DemoProcess demo;
  private final PatientClient client;
  private final Map<String, Player> players;
  private final ExecutorService people;
  private final BooleanSupplier over;
  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> rounds = new HashMap<>();
  private final List<Future<AssociateScript>> work = new ArrayList<>();

  DeskWatch(
      DemoProcess demo,
      PatientClient client,
      Map<String, Player> players,
      ExecutorService people,
      BooleanSupplier over) {
    this.demo = demo;
    this.client = client;
    this.players = players;
    this.people = people;
    this.over = over;
  }

  /** Watches until it is over; returns the work at each thread. */
  @Override
  public List<Future<AssociateScript>> call() throws InterruptedException {
    while (!over.getAsBoolean()) {
      for (JsonNode thread : client.get("desk/threads")) {
        if (known.add(thread.path("id").asText())) {
          take(thread);
        }
      }
      demo.pause(EVERY_MILLIS);
    }
    return work;
  }

  /** A title is the case's number, the customer's name, and the topic. */
  private void take(JsonNode thread) {
    String name = thread.path("title").asText().split(" · ", -1)[1];
    Player customer = players.get(name);
    if (customer == null) {
      return; // of an earlier play
    }
    int round = rounds.merge(name, 1, Integer::sum);
    work.add(
        people.submit(new AssociateScript(client, thread.path("id").asText(), customer, round)));
  }
}
