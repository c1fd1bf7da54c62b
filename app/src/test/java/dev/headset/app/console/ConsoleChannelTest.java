package dev.headset.app.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import dev.headset.platform.Speaker;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsoleChannelTest {

  private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
  private static final Address CHAT = Address.of("console", "c-ewa");
  private static final Address SUPPORT = Address.of("console", "support");

  @TempDir Path folder;
  ConsoleDatabase database;
  ConsoleChannel channel;
  Feed feed;

  @BeforeEach
  void open() throws Exception {
    reopen();
    Customer ewa = new Customer("c-ewa", "Ewa", Optional.empty(), NOON);
    database.write(
        handle -> {
          PlaceTable.add(handle, ewa);
          return ewa;
        },
        come -> {});
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void keyDeliveredAgainShowsOnceAndGivesTheSameAnswer() {
    Delivery first = channel.deliver(key("1"), CHAT, OutgoingMessage.bot("hello"));
    Delivery again = channel.deliver(key("1"), CHAT, OutgoingMessage.bot("hello"));
    assertEquals(new Delivery.Delivered(CHAT, List.of(new MessageId("1"))), first);
    assertEquals(first, again);
    assertEquals(1, lines(CHAT).size());
  }

  @Test
  void keyDeliveredAgainAfterARestartShowsOnce() throws Exception {
    Delivery first = channel.deliver(key("1"), CHAT, OutgoingMessage.bot("hello"));
    database.close();
    reopen();
    assertEquals(first, channel.deliver(key("1"), CHAT, OutgoingMessage.bot("hello")));
    assertEquals("hello", lines(CHAT).get(0).words().text());
    assertEquals(NOON, lines(CHAT).get(0).at());
  }

  @Test
  void threadOpenedAgainWithItsKeyIsTheSameThread() {
    Delivery first = openThread("7");
    assertEquals(first, openThread("7"));
    Address thread = Address.of("console", "support", "t-7");
    assertEquals(new Delivery.Delivered(thread, List.of(new MessageId("1"))), first);
    assertEquals(1, lines(thread).size());
    assertEquals(1, database.read(PlaceTable::threads).size());
  }

  @Test
  void editChangesTheMessageAndItsButtonsInPlace() {
    channel.deliver(key("1"), CHAT, choice("a"));
    channel.deliver(key("2"), CHAT, OutgoingMessage.bot("later"));
    channel.edit(key("3"), CHAT, List.of(new MessageId("1")), OutgoingMessage.bot("done"));
    Line edited = lines(CHAT).get(0);
    assertEquals("done", edited.words().text());
    assertTrue(edited.words().buttons().isEmpty());
    assertTrue(edited.edited());
    assertTrue(edited.rev() > lines(CHAT).get(1).rev());
  }

  @Test
  void markStandsAtTheMessageAndTheLastOneCounts() {
    channel.deliver(key("1"), CHAT, OutgoingMessage.bot("hello"));
    channel.react(key("2"), CHAT, new MessageId("1"), Mark.FAILED);
    channel.react(key("3"), CHAT, new MessageId("1"), Mark.TAKEN);
    assertEquals(Optional.of(Mark.TAKEN), lines(CHAT).get(0).mark());
  }

  @Test
  void speakersOwnNameStandsAtTheirWords() {
    OutgoingMessage words =
        new OutgoingMessage(new Speaker.Associate("Anna"), "hello", List.of(), List.of());
    channel.deliver(key("1"), CHAT, words);
    assertEquals("Anna", lines(CHAT).get(0).words().name());
    assertEquals(Voice.ASSOCIATE, lines(CHAT).get(0).words().voice());
  }

  @Test
  void placeThatIsNotThereIsGone() {
    for (String place :
        List.of("console:c-nobody", "console:support:t-none", "telegram:12", "telegram:12:3")) {
      assertRefused(
          Refusal.GONE,
          channel.deliver(key("1"), Address.parse(place), OutgoingMessage.bot("hello")));
    }
    assertRefused(
        Refusal.GONE,
        channel.edit(key("2"), CHAT, List.of(new MessageId("9")), OutgoingMessage.bot("x")));
    assertRefused(Refusal.GONE, channel.react(key("3"), CHAT, new MessageId("x"), Mark.NOTE));
  }

  @Test
  void threadOfAnotherChannelIsGone() {
    openThread("7");
    assertRefused(
        Refusal.GONE,
        channel.deliver(
            key("8"), Address.of("console", "managers", "t-7"), OutgoingMessage.bot("hello")));
  }

  @Test
  void buttonThatNoPlatformTakesIsInvalid() {
    assertRefused(Refusal.INVALID, channel.deliver(key("1"), CHAT, choice("a".repeat(65))));
    assertRefused(Refusal.INVALID, channel.deliver(key("2"), CHAT, choice("")));
    assertTrue(lines(CHAT).isEmpty());
  }

  @Test
  void refusedKeyMayBeDeliveredLater() {
    Address managers = Address.of("console", "c-late");
    channel.deliver(key("1"), managers, OutgoingMessage.bot("hello"));
    database.write(
        handle -> {
          PlaceTable.add(handle, new Customer("c-late", "Late", Optional.empty(), NOON));
          return managers;
        },
        come -> {});
    assertInstanceOf(
        Delivery.Delivered.class,
        channel.deliver(key("1"), managers, OutgoingMessage.bot("hello")));
  }

  @Test
  void numbersHaveNoGapWhenManyDeliverAtOnce() throws Exception {
    ExecutorService couriers = Executors.newFixedThreadPool(8);
    try {
      for (int i = 0; i < 200; i++) {
        String key = String.valueOf(i);
        Address to = i % 2 == 0 ? CHAT : SUPPORT;
        couriers.execute(() -> channel.deliver(key(key), to, OutgoingMessage.bot(key)));
      }
    } finally {
      couriers.shutdown();
      assertTrue(couriers.awaitTermination(20, TimeUnit.SECONDS));
    }
    List<Long> counted = LongStream.rangeClosed(1, 100).boxed().toList();
    assertEquals(counted, lines(CHAT).stream().map(Line::n).toList());
    assertEquals(counted, lines(SUPPORT).stream().map(Line::n).toList());
  }

  @Test
  void readersHearOfChangesInTheOrderOfTheirRevisions() throws Exception {
    try (Feed.Subscription reader = feed.subscribe()) {
      channel.deliver(key("1"), CHAT, OutgoingMessage.bot("one"));
      channel.showTyping(CHAT);
      channel.react(key("2"), CHAT, new MessageId("1"), Mark.TAKEN);
      Line shown = ((FeedEvent.Shown) next(reader)).line();
      assertEquals(CHAT, ((FeedEvent.Typing) next(reader)).place());
      Line changed = ((FeedEvent.Changed) next(reader)).line();
      assertEquals(shown.rev() + 1, changed.rev());
    }
  }

  private static FeedEvent next(Feed.Subscription reader) throws InterruptedException {
    return reader.next(Duration.ofSeconds(5)).orElseThrow();
  }

  private void reopen() throws Exception {
    database = ConsoleDatabase.open(folder);
    feed = new Feed();
    channel = new ConsoleChannel(database, feed, Clock.fixed(NOON, ZoneOffset.UTC));
  }

  private Delivery openThread(String key) {
    return channel.openThread(key(key), SUPPORT, "HS-1 · Ewa", OutgoingMessage.bot("card"));
  }

  private List<Line> lines(Address place) {
    return database.read(handle -> LineTable.after(handle, place, 0, 1_000));
  }

  private static OutgoingMessage choice(String id) {
    return OutgoingMessage.bot("choose").withButtons(List.of(List.of(new Button(id, "label"))));
  }

  private static void assertRefused(Refusal why, Delivery delivery) {
    assertEquals(why, assertInstanceOf(Delivery.Refused.class, delivery).refusal());
  }

  private static EntryKey key(String value) {
    return new EntryKey(value);
  }
}
