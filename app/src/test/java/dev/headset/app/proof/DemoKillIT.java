package dev.headset.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.app.proof.CustomerScript.Player;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.PersonId;
import dev.headset.store.StoreAddress;
import dev.headset.store.jdbc.JdbcStore;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process dies by SIGKILL in the midst of talks, again and again. {@code
 * -Dheadset.kills=200} makes it longer; {@code -Dheadset.seed=…} plays a failure's instants again.
 */
class DemoKillIT {

  private static final int KILLS = Integer.getInteger("headset.kills", 20);
  private static final long SEED = Long.getLong("headset.seed", System.nanoTime());
  private static final Duration SETTLING = Duration.ofSeconds(60);
  private static final List<String> NAMES = List.of("Ewa", "Tom", "Zofia", "Kate", "Adam", "Piotr");

  @TempDir private Path folder;

  @Test
  void nothingIsLostNorDisorderedNorShownTwice() throws Exception {
    List<KillAt> plan = KillAt.plan(KILLS, new Random(SEED));
    try (DemoProcess demo = new DemoProcess(folder)) {
      demo.start();
      PatientClient client = new PatientClient(demo);
      Executioner executioner = new Executioner(demo);
      Map<String, List<Spoken>> heard = playUndisturbed(demo, client, executioner);
      assertEquals(0, demo.stop(), "exit code after SIGTERM");
      demo.start();
      List<Player> players = new ArrayList<>();
      for (String name : NAMES) {
        players.add(come(client, name, players.size()));
      }
      Play.Records records;
      try (Play play = new Play(demo, executioner, players, 1)) {
        for (KillAt instant : plan) {
          executioner.carryOut(instant);
          play.check();
        }
        records = play.end();
      }
      settle(client, records, heard);
      assertEquals(0, demo.stop(), "exit code after SIGTERM");
      assertEquals(List.of(), problemsOfTranscripts(demo, records));
    } catch (AssertionError failure) {
      throw new AssertionError("seed " + SEED + ": " + failure.getMessage(), failure);
    }
  }

  /** What the bot says when nobody kills it. */
  private static Map<String, List<Spoken>> playUndisturbed(
      DemoProcess demo, PatientClient client, Executioner executioner) throws InterruptedException {
    List<Player> players = List.of(come(client, "Nora", 0), come(client, "Ola", 1));
    Map<String, List<Spoken>> heard = new HashMap<>();
    try (Play play = new Play(demo, executioner, players, 2)) {
      Play.Records records = play.end();
      settle(client, records, heard);
      for (CustomerScript each : records.customers()) {
        heard.put(each.player().phrases().language(), Checker.heard(records, each));
      }
    }
    return heard;
  }

  private static Player come(PatientClient client, String name, int number)
      throws InterruptedException {
    Phrases phrases = number % 2 == 0 ? Phrases.ENGLISH : Phrases.POLISH;
    String id =
        client
            .post("customers", 201, Map.of("name", name, "language", phrases.language()))
            .path("id")
            .asText();
    boolean even = number / 2 % 2 == 0;
    return new Player(
        id, name, phrases, even ? "Anna Berg" : "Olek Lis", even ? "Olek Lis" : "Anna Berg");
  }

  /** What is on its way may still arrive. */
  private static void settle(
      PatientClient client, Play.Records records, Map<String, List<Spoken>> heard) {
    Awaitility.await()
        .atMost(SETTLING)
        .pollInterval(Duration.ofMillis(200))
        .untilAsserted(() -> assertEquals(List.of(), Checker.problems(client, records, heard)));
  }

  /** The engine's own record holds all that customers said and pressed, once and in order. */
  private static List<String> problemsOfTranscripts(DemoProcess demo, Play.Records records)
      throws Exception {
    List<String> problems = new ArrayList<>();
    String url = "jdbc:sqlite:" + demo.data().resolve("headset.db");
    try (JdbcStore store = JdbcStore.openForReading(StoreAddress.of(url))) {
      for (CustomerScript customer : records.customers()) {
        PersonId person = new PersonId("console", customer.player().id());
        List<String> kept =
            store.read(tables -> tables.transcript().of(person)).stream()
                .filter(line -> line.from() == TranscriptLine.From.CUSTOMER)
                .map(TranscriptLine::text)
                .toList();
        List<String> said = customer.said().stream().map(CustomerScript.Said::text).toList();
        if (!kept.equals(said)) {
          problems.add("transcript of " + customer.player().name() + ": " + kept + " not " + said);
        }
      }
    }
    return problems;
  }
}
