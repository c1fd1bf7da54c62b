package dev.headset.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.wiring.Demo;
import dev.headset.app.wiring.DemoSettings;
import dev.headset.config.Environment;
import dev.headset.conversation.Event;
import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import dev.headset.store.Incoming;
import dev.headset.store.Store;
import dev.headset.store.WaitingIncoming;
import dev.headset.testkit.scenario.FreshStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was put aside is listed, and tried again on demand. */
class ParkedIT {

  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");

  @TempDir private Path folder;

  @BeforeEach
  void twoArePutAside() {
    try (Store store = FreshStore.open(folder)) {
      store.write(
          tables -> {
            for (String customer : List.of("ewa", "jan")) {
              Incoming incoming =
                  new Incoming.ToConversation(
                      new PersonId("console", customer),
                      new Event.TimerFired(TimerKind.STILL_THERE));
              WaitingIncoming waiting = new WaitingIncoming(tables.nextNumber(), incoming, 3, NOON);
              tables.waiting().park(waiting, "IllegalStateException: a fault of ours", NOON);
            }
            return tables;
          });
    }
  }

  @Test
  void theyAreListedWithTheirCause() {
    Typed listed = parked();

    assertEquals(0, listed.code(), listed.err());
    assertEquals(
        List.of(
            "1  2026-11-30T12:00:00Z  TimerFired of console:ewa:"
                + " IllegalStateException: a fault of ours",
            "2  2026-11-30T12:00:00Z  TimerFired of console:jan:"
                + " IllegalStateException: a fault of ours"),
        listed.outLines());
  }

  @Test
  void whereNoBotRunsTheNextOneTriesThem() {
    Typed retried = parked("--retry", "2");

    assertEquals(List.of("Tried again: 2"), retried.outLines());
    assertEquals(1, parked().outLines().size());
    try (Store store = FreshStore.open(folder)) {
      int waiting = store.read(tables -> tables.waiting().all().size());
      assertEquals(1, waiting);
    }
  }

  @Test
  void aBotThatRunsTriesThemAtOnce() throws Exception {
    try (Demo.Started demo =
        Demo.start(
            new DemoSettings(Path.of(Sample.CONFIG), folder, 0),
            Environment.of(Map.of()),
            Clock.systemUTC())) {
      Typed retried = parked("--retry", "all");

      assertEquals(List.of("Tried again: 1", "Tried again: 2"), retried.outLines(), retried.err());
      assertEquals(List.of(), parked().outLines());
      Typed gone = parked("--retry", "1");
      assertEquals(1, gone.code(), gone.out());
      assertTrue(demo.engine().alive());
    }
    Awaitility.await("they are decided").until(() -> waiting() == 0);
  }

  private int waiting() {
    try (Store store = FreshStore.open(folder)) {
      return store.read(tables -> tables.waiting().all().size());
    }
  }

  @Test
  void whatIsNotPutAsideIsTold() {
    assertEquals(1, parked("--retry", "17").code());
    assertEquals(2, parked("--retry", "the first").code());
  }

  private Typed parked(String... more) {
    List<String> typed = new ArrayList<>(List.of("parked", "--data", folder.toString()));
    typed.addAll(List.of(more));
    return Typed.of(typed.toArray(String[]::new));
  }
}
