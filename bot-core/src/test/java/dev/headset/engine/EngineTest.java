package dev.headset.engine;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.conversation.Event;
import dev.headset.engine.Bench.Fate;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Limited;
import dev.headset.platform.Refusal;
import dev.headset.store.Incoming;
import dev.headset.store.WaitingIncoming;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void start() {
    bench = new Bench(folder);
  }

  @AfterEach
  void stop() {
    bench.close();
  }

  @Nested
  class Accepting {

    @Test
    void decidesTheSameEventOnce() throws InboxUnavailableException {
      bench.say("ewa", "hello", "event-1");
      bench.say("ewa", "hello", "event-1");
      bench.say("ewa", "again", "event-2");

      await().until(() -> bench.toldTo("ewa").size() >= 2);
      assertEquals(List.of("hello", "again"), bench.toldTo("ewa"));
      assertEquals(2, bench.decided.get(Bench.person("ewa")).size());
    }

    @Test
    void knowsAnEventAgainAfterARestart() throws Exception {
      bench.say("ewa", "hello", "event-1");
      await().until(() -> bench.toldTo("ewa").size() == 1);
      bench.restart();

      bench.say("ewa", "hello", "event-1");
      bench.say("ewa", "more", "event-2");

      await().until(() -> bench.toldTo("ewa").contains("more"));
      assertEquals(List.of("hello", "more"), bench.toldTo("ewa"));
    }

    @Test
    void sharesCommitsAmongManyCustomersAndKeepsTheOrderOfEach() throws Exception {
      int customers = 16;
      int messages = 12;
      int before = bench.commits.get();

      talk(customers, messages);

      await().until(() -> bench.sent.size() == customers * messages);
      List<String> expected = IntStream.range(0, messages).mapToObj(i -> "m" + i).toList();
      for (int customer = 0; customer < customers; customer++) {
        assertEquals(expected, bench.toldTo("c" + customer));
      }
      int used = bench.commits.get() - before;
      assertTrue(used < customers * messages, () -> used + " commits for 192 messages");
    }

    private void talk(int customers, int messages) throws Exception {
      ExecutorService pool = Executors.newFixedThreadPool(customers);
      try {
        List<Callable<Void>> talks = new ArrayList<>();
        for (int customer = 0; customer < customers; customer++) {
          String name = "c" + customer;
          talks.add(
              () -> {
                for (int i = 0; i < messages; i++) {
                  bench.say(name, "m" + i);
                }
                return null;
              });
        }
        for (Future<Void> talk : pool.invokeAll(talks)) {
          talk.get();
        }
      } finally {
        pool.shutdownNow();
      }
    }

    @Test
    void acknowledgesNothingWhileTheStoreIsOutOfReach() throws InboxUnavailableException {
      bench.say("ewa", "one");
      bench.storeDown.set(true);
      assertThrows(InboxUnavailableException.class, () -> bench.say("ewa", "two"));
      bench.storeDown.set(false);

      bench.say("ewa", "two");

      await().until(() -> bench.toldTo("ewa").contains("two"));
      assertEquals(List.of("one", "two"), bench.toldTo("ewa"));
    }
  }

  /** Nobody knows then whether the store kept what it was given. */
  @Nested
  class ACommitWhoseAnswerIsLost {

    @BeforeEach
    void settle() throws InboxUnavailableException {
      bench.settles();
    }

    @Test
    void isToldBeforeAllThatIsDecidedLater() throws InboxUnavailableException {
      bench.fates.add(Fate.KEPT_BUT_THE_ANSWER_LOST);
      assertThrows(InboxUnavailableException.class, () -> bench.say("ewa", "one"));

      bench.say("ewa", "two");
      bench.say("ewa", "one");
      bench.say("ewa", "three");

      await().until(() -> bench.toldTo("ewa").contains("three"));
      assertEquals(List.of("one", "two", "three"), bench.toldTo("ewa"));
    }

    @Test
    void isToldThoughNothingElseIsDecided() {
      bench.fates.add(Fate.KEPT_BUT_THE_ANSWER_LOST);
      assertThrows(InboxUnavailableException.class, () -> bench.say("ewa", "one"));

      await().until(() -> bench.toldTo("ewa").equals(List.of("one")));
    }

    @Test
    void ofATryIsNotedDownOnce() throws InboxUnavailableException {
      bench.answers.add(new Delivery.Refused(Refusal.UNREACHABLE, "blocked by the user"));
      bench.fates.addAll(List.of(Fate.KEPT, Fate.KEPT_BUT_THE_ANSWER_LOST));
      bench.say("ewa", "one");
      await().until(bench.fates::isEmpty);
      bench.say("ewa", "two");

      await().until(() -> bench.toldTo("ewa").contains("two"));
      assertEquals(List.of("one", "two"), bench.toldTo("ewa"));
      assertEquals(
          1,
          bench.decided.get(Bench.person("ewa")).stream()
              .filter(Event.CustomerMissed.class::isInstance)
              .count());
    }

    @Test
    void ofATryThatIsToBeMadeAgainHoldsUpNothing() throws InboxUnavailableException {
      bench.answers.add(new Delivery.RetryAfter(Duration.ofSeconds(30), "too many"));
      bench.fates.addAll(List.of(Fate.KEPT, Fate.KEPT_BUT_THE_ANSWER_LOST));
      bench.say("ewa", "one");
      await().until(bench.fates::isEmpty);
      bench.clock.pass(Duration.ofSeconds(31));

      await().until(() -> bench.toldTo("ewa").equals(List.of("one", "one")));
    }
  }

  @Nested
  class ADecisionThatThrows {

    @Test
    void isTriedThreeTimesAndParkedWhileOthersGoOn() throws InboxUnavailableException {
      bench.say("ewa", "boom");
      bench.say("ewa", "after");
      bench.say("jan", "hello");

      await().until(() -> bench.toldTo("jan").equals(List.of("hello")));
      assertEquals(List.of(), bench.toldTo("ewa"));
      passUntilToldTo("ewa", 2);

      assertEquals(List.of("UpdateParked", "after"), bench.toldTo("ewa"));
      assertEquals(3, bench.decided.get(Bench.person("ewa")).stream().filter(this::isBoom).count());
      assertEquals(1, bench.counted("headset.decisions", "outcome", "parked"));
      int parked = bench.store().read(tables -> tables.waiting().parked().size());
      assertEquals(1, parked);
    }

    @Test
    void isNotTriedForEverWhereItsNoticeCannotBeDeliveredEither() throws Exception {
      bench.answers.add(new Delivery.Refused(Refusal.UNREACHABLE, "bot was blocked by the user"));
      bench.say("ewa", "boom");
      passUntilToldTo("ewa", 1);
      bench.restart();

      bench.say("jan", "hello");

      await().until(() -> bench.toldTo("jan").equals(List.of("hello")));
      assertEquals(List.of("UpdateParked"), bench.toldTo("ewa"));
      assertEquals(0, (int) bench.store().read(tables -> tables.outbox().all().size()));
      assertEquals(0, (int) bench.store().read(tables -> tables.waiting().all().size()));
    }

    @Test
    void isTriedAgainAfterARestartAndLosesNothing() throws Exception {
      bench.say("ewa", "boom");
      bench.say("ewa", "after");
      bench.restart();

      passUntilToldTo("ewa", 2);

      assertEquals(List.of("UpdateParked", "after"), bench.toldTo("ewa"));
    }

    @Test
    void isDecidedOnceItsCauseIsMendedAndSomebodyAsksForIt() throws Exception {
      bench.say("ewa", "boom");
      passUntilToldTo("ewa", 1);
      long number = bench.store().read(tables -> tables.waiting().parked().get(0)).number();
      bench.mended.set(true);

      assertTrue(bench.engine().requested().retry("r1", number));
      passUntilToldTo("ewa", 2);

      assertEquals(List.of("UpdateParked", "boom"), bench.toldTo("ewa"));
      assertFalse(bench.engine().requested().retry("r2", number));
    }

    @Test
    void keepsWhatWaitsBehindItWithoutTheNumbersOfCards() throws Exception {
      bench.say("ewa", "boom");
      bench.say("ewa", "my card is 4111 1111 1111 1111");

      List<WaitingIncoming> waiting = bench.store().read(tables -> tables.waiting().all());
      Incoming.ToConversation last = (Incoming.ToConversation) waiting.get(1).incoming();
      assertEquals(
          "my card is •••• •••• •••• 1111", ((Event.CustomerSpoke) last.event()).content().text());
    }

    private boolean isBoom(Event event) {
      return event instanceof Event.CustomerSpoke spoke && spoke.content().text().equals("boom");
    }

    private void passUntilToldTo(String customer, int messages) throws InboxUnavailableException {
      for (int i = 0; i < 10; i++) {
        bench.clock.pass(Duration.ofSeconds(2));
        bench.engine().tick();
      }
      await().until(() -> bench.toldTo(customer).size() == messages);
    }
  }

  @Nested
  class ALane {

    @Test
    void waitsAsLongAsThePlatformAsksAndSendsUnderTheSameKey() throws InboxUnavailableException {
      bench.answers.add(new Delivery.RetryAfter(Duration.ofSeconds(30), "too many"));
      bench.say("ewa", "one");
      bench.say("ewa", "two");
      await().until(() -> bench.sent.size() == 1);
      bench.clock.pass(Duration.ofSeconds(29));
      bench.engine().tick();
      assertEquals(1, bench.sent.size());

      bench.clock.pass(Duration.ofSeconds(2));
      bench.engine().tick();

      await().until(() -> bench.sent.size() == 3);
      assertEquals(List.of("one", "one", "two"), bench.toldTo("ewa"));
      assertEquals(bench.sent.get(0).key(), bench.sent.get(1).key());
    }

    @Test
    void keepsToThePlatformsLimitBeforeItIsMet() throws InboxUnavailableException {
      Duration window = Duration.ofMillis(300);
      bench.limits = List.of(new Limited.Limit("bot", 2, window));
      for (int i = 0; i < 5; i++) {
        bench.say("c" + i, "hello");
      }

      await().until(() -> bench.sent.size() == 5);
      for (int i = 2; i < 5; i++) {
        long apart = bench.sent.get(i).nanos() - bench.sent.get(i - 2).nanos();
        assertTrue(apart >= window.toNanos(), () -> "only " + apart + " ns apart");
      }
    }

    @Test
    void doesNotHoldUpOthers() throws InboxUnavailableException {
      bench.answers.add(new Delivery.RetryAfter(Duration.ofHours(1), "too many"));
      bench.say("ewa", "one");
      await().until(() -> bench.sent.size() == 1);

      bench.say("jan", "hello");

      await().until(() -> bench.toldTo("jan").equals(List.of("hello")));
    }

    @Test
    void goesOnWhereTheStoreTakesTheResultInNoForm() throws InboxUnavailableException {
      bench.settles();
      bench.fates.addAll(List.of(Fate.KEPT, Fate.REJECTED, Fate.REJECTED));
      bench.say("ewa", "one");
      await().until(bench.fates::isEmpty);

      bench.say("ewa", "two");

      await().until(() -> bench.toldTo("ewa").equals(List.of("one", "two")));
    }

    @Test
    void triesAgainWhereNobodyKnowsWhetherItArrived() throws InboxUnavailableException {
      bench.answers.add(new Delivery.Unknown("the line went dead"));
      bench.say("ewa", "one");
      await().until(() -> bench.sent.size() == 1);

      bench.clock.pass(Duration.ofSeconds(2));
      bench.engine().tick();

      await().until(() -> bench.sent.size() == 2);
      assertEquals(bench.sent.get(0).key(), bench.sent.get(1).key());
    }

    @Test
    void tellsTheConversationWhatThePlatformWillNeverTake() throws InboxUnavailableException {
      bench.answers.add(new Delivery.Refused(Refusal.UNREACHABLE, "blocked by the user"));
      bench.say("ewa", "one");

      await()
          .until(
              () ->
                  bench.decided.get(Bench.person("ewa")).stream()
                      .anyMatch(event -> event instanceof Event.CustomerMissed));
      bench.say("ewa", "two");
      await().until(() -> bench.toldTo("ewa").size() == 2);
      assertEquals(List.of("one", "two"), bench.toldTo("ewa"));
    }

    @Test
    void sendsAfterARestartWhatWasOwedUnderTheSameKey() throws Exception {
      bench.answers.add(new Delivery.RetryAfter(Duration.ofSeconds(30), "too many"));
      bench.say("ewa", "one");
      await().until(() -> bench.sent.size() == 1);
      EntryKey key = bench.sent.get(0).key();
      bench.restart();
      bench.clock.pass(Duration.ofMinutes(1));
      bench.engine().tick();

      await().until(() -> bench.sent.size() == 2);
      assertEquals(key, bench.sent.get(1).key());
      bench.restart();
      bench.say("ewa", "two");
      await().until(() -> bench.sent.size() == 3);
      assertEquals(List.of("one", "one", "two"), bench.toldTo("ewa"));
    }
  }

  @Nested
  class ATimer {

    @Test
    void firesOnceAndNotBeforeItsTime() throws InboxUnavailableException {
      bench.say("ewa", "in 10");
      bench.clock.pass(Duration.ofMinutes(9));
      bench.engine().tick();
      assertEquals(0, fired());

      bench.clock.pass(Duration.ofMinutes(2));
      bench.engine().tick();
      bench.engine().tick();

      assertEquals(1, fired());
    }

    @Test
    void thatCameDueWhileNobodyRanFiresOnceAfterTheStart() throws Exception {
      bench.say("ewa", "in 10");
      bench.close();
      bench.clock.pass(Duration.ofHours(5));
      bench = reopened();

      bench.engine().tick();
      bench.engine().tick();

      assertEquals(1, fired());
    }

    private Bench reopened() {
      Bench again = new Bench(folder);
      again.clock.pass(Duration.ofHours(5));
      return again;
    }

    private long fired() {
      return bench.decided.getOrDefault(Bench.person("ewa"), List.of()).stream()
          .filter(event -> event instanceof Event.TimerFired)
          .count();
    }
  }
}
