package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Delivery;
import dev.headset.platform.EditsMessages;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Limited;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.platform.Speaker;
import dev.headset.store.CaseThread;
import dev.headset.store.OutboxEntry;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.MemoryFiles;
import dev.headset.testkit.scenario.FreshStore;
import dev.headset.testkit.scenario.StageClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

/**
 * A thread's line where a limit holds it up, where its tries fail, and where it changes meanwhile.
 */
class LaneTest {

  private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");
  private static final Duration WINDOW = Duration.ofMinutes(1);
  private static final ThreadKey THREAD = new ThreadKey(CaseNumber.of(7), 0);
  private static final Address PLACE = Address.of("text", "support", "1");
  private static final Speaker EWA = new Speaker.Customer("Ewa");

  @TempDir private Path folder;

  private final StageClock clock = new StageClock(START);
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Queue<Supplier<Delivery>> answers = new ArrayDeque<>();
  private final List<String> sent = new ArrayList<>();
  private final List<EntryKey> keys = new ArrayList<>();
  private final List<Work.Tried> results = new ArrayList<>();
  private Duration window = WINDOW;
  private int settled;
  private JdbcStore store;
  private Lane lane;

  @BeforeEach
  void open() {
    store = FreshStore.open(folder);
    EngineParts parts =
        new EngineParts(
            store,
            new MemoryFiles(),
            () -> null,
            (conversation, event, world) -> null,
            (event, world) -> List.of(),
            List.of(new SlowChannel()),
            (key, request) -> null,
            clock,
            new Random(7),
            new SimpleMeterRegistry(),
            this::ticks);
    Courier courier =
        new Courier(parts, new Backoff(new Dice(new Random(7))), new EngineMetrics(parts.meters()));
    CaseThread thread =
        CaseThread.asked(THREAD, new PersonId("text", "ewa"), Address.of("text", "support"))
            .openedAt(PLACE, Optional.of(new MessageId("card")));
    lane =
        new Lane(
            "text",
            Spot.of(Optional.of(thread)),
            new Lane.Links(
                courier, work::add, clock, began -> {}, results::add, paused -> {}, this::ticks));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatTheLimitHoldsUpGoesOutTogether() {
    add(said(1, "one"));
    add(said(2, "two"));
    add(said(3, "three"));
    pass(WINDOW);

    assertEquals(List.of("one", "two\nthree"), sent);
  }

  @Test
  void nothingIsSentBeforeItIsDurableThatTheLastIsDone() {
    window = Duration.ofMillis(1);
    lane.add(said(1, "one"));
    lane.add(said(2, "two"));
    runWork();
    clock.pass(WINDOW);
    lane.wake();
    runWork();
    assertEquals(List.of("one"), sent);
    assertTrue(results.get(0).awaited(), "so that the writer does not linger");

    runAll();

    assertEquals(List.of("one", "two"), sent);
    assertFalse(results.get(1).awaited());
    assertTrue(lane.idle());
  }

  @Test
  void whatMayHaveArrivedIsSentAgainAsItWasThoughALimitHoldsItUpMeanwhile() {
    answers.add(() -> new Delivery.Unknown("the line went dead"));
    add(said(1, "one"));
    add(said(2, "two"));
    pass(WINDOW.dividedBy(2));
    assertEquals(List.of("one"), sent, "a limit holds it up");

    pass(WINDOW);
    pass(WINDOW);

    assertEquals(List.of("one", "one", "two"), sent);
    assertEquals(keys.get(0), keys.get(1));
  }

  @Test
  void whatIsLoggedDuringATryIsFoundByItsCase() {
    List<String> logged = new ArrayList<>();
    answers.add(
        () -> {
          logged.add(MDC.get("case"));
          return new Delivery.Unknown("the line went dead");
        });
    add(said(1, "one"));

    assertEquals(List.of(THREAD.number().value()), logged);
    assertNull(MDC.get("case"));
  }

  @Test
  void lineThatIsClearedDuringATryTakesNothingBackAndGoesOn() {
    answers.add(
        () -> {
          lane.clear();
          return new Delivery.Unknown("the line went dead");
        });
    lane.add(said(1, "one"));
    add(said(2, "two"));
    pass(WINDOW);
    assertEquals(List.of("one"), sent);

    add(said(3, "three"));
    pass(WINDOW);

    assertEquals(List.of("one", "three"), sent);
    assertTrue(lane.idle());
  }

  @Test
  void cardThatALaterOneReplacesIsDoneWithoutBeingSentOrCounted() {
    add(said(1, "one"));
    add(card(2, "waiting"));
    add(card(3, "claimed"));
    pass(WINDOW);
    pass(WINDOW);

    assertEquals(List.of("one", "claimed"), sent);
    assertEquals(3, results.size());
    assertTrue(lane.idle());
  }

  @Test
  void cardThatIsReplacedWhileItIsSentIsCountedOnce() {
    answers.add(
        () -> {
          lane.add(card(2, "claimed"));
          return new Delivery.Delivered(PLACE, List.of());
        });
    add(card(1, "waiting"));
    pass(WINDOW);
    add(said(3, "hello"));
    pass(WINDOW);

    assertEquals(List.of("waiting", "claimed", "hello"), sent);
  }

  private long ticks() {
    return Duration.between(START, clock.instant()).toNanos();
  }

  private void add(OutboxEntry entry) {
    lane.add(entry);
    runAll();
  }

  private void pass(Duration time) {
    clock.pass(time);
    lane.wake();
    runAll();
  }

  private void runAll() {
    runWork();
    while (settled < results.size()) {
      settled++;
      lane.settled();
      runWork();
    }
  }

  private void runWork() {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  private static OutboxEntry said(long number, String words) {
    OutgoingMessage message = new OutgoingMessage(EWA, words, List.of(), List.of());
    return entry(number, new Effect.TellThread(THREAD, message, Optional.empty()));
  }

  private static OutboxEntry card(long number, String words) {
    return entry(number, new Effect.UpdateCard(THREAD, OutgoingMessage.bot(words)));
  }

  private static OutboxEntry entry(long number, Effect effect) {
    return new OutboxEntry(number, Optional.empty(), "thread", effect, START, 0, START);
  }

  /** One message a minute; answers as the test laid out for it, else takes everything. */
  private final class SlowChannel implements Channel, EditsMessages, Limited {

    @Override
    public String platform() {
      return "text";
    }

    @Override
    public List<Limit> limits(Address to) {
      return List.of(new Limit("text", 1, window));
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      sent.add(message.text());
      keys.add(key);
      Supplier<Delivery> laidOut = answers.poll();
      return laidOut == null
          ? new Delivery.Delivered(to, List.of(new MessageId(key.value())))
          : laidOut.get();
    }

    @Override
    public Delivery edit(EntryKey key, Address at, List<MessageId> parts, OutgoingMessage now) {
      return deliver(key, at, now);
    }
  }
}
