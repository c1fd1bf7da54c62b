package dev.headset.engine;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.desk.QueuedCase;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.KnowsMembers;
import dev.headset.platform.Membership;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Store;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.MemoryFiles;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An associate's press waits for what the platform says of them, and no longer than it must. */
class AskedRightsTest {

  private static final Address SUPPORT = Address.of("console", "support");
  private static final Address THREAD = Address.of("console", "support", "1");
  private static final Membership MEMBER = new Membership.Member();

  private static final Playbook PLAYBOOK = playbook();

  @TempDir Path folder;
  private final List<String> inThread = new CopyOnWriteArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger events = new AtomicInteger();
  private volatile Supplier<Membership> answers = () -> MEMBER;
  private Store store;
  private Engine engine;

  @BeforeEach
  void openACase() throws StoreUnavailableException, InboxUnavailableException {
    store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
    engine =
        Engine.start(
            new EngineParts(
                store,
                new MemoryFiles(),
                () -> PLAYBOOK,
                new Dialogue(),
                new DeskChannel(),
                List.of(new Platform()),
                (key, request) -> {
                  throw new AssertionError("nothing is looked up here");
                },
                Clock.systemUTC(),
                new Random(7),
                new SimpleMeterRegistry()));
    says(Address.of("console", "ewa"), "ewa", "talk to a human please");
    await().until(() -> store.read(tables -> tables.threads().at(THREAD)).isPresent());
  }

  @AfterEach
  void stop() {
    engine.close();
    store.close();
  }

  @Test
  void memberClaims() throws InboxUnavailableException {
    presses("anna", "C");

    assertEquals(QueuedCase.Stage.CLAIMED, stage());
  }

  @Test
  void strangerIsRefused() throws InboxUnavailableException {
    answers = Membership.Stranger::new;

    presses("ben", "C");

    assertEquals(QueuedCase.Stage.WAITING, stage());
    awaitSaid("ben, only members of this team's channel may do that.");
  }

  @Test
  void failureIsARefusalWithItsReasonAndCanBeTriedAgain() throws InboxUnavailableException {
    answers = () -> new Membership.Unknown("Telegram is away");

    presses("anna", "C");

    assertEquals(QueuedCase.Stage.WAITING, stage());
    awaitSaid("I couldn't ask whether anna may do that (Telegram is away). Please try again.");
  }

  @Test
  void answerThatIsALittleLateIsWaitedFor() throws InboxUnavailableException {
    CompletableFuture<Membership> late = new CompletableFuture<>();
    answers = late::join;
    late.completeOnTimeout(MEMBER, 300, java.util.concurrent.TimeUnit.MILLISECONDS);

    presses("anna", "C");

    assertEquals(QueuedCase.Stage.CLAIMED, stage());
  }

  @Test
  void answerThatDoesNotComeIsARefusalAndHoldsUpNobodyElse() throws Exception {
    CompletableFuture<Membership> never = new CompletableFuture<>();
    answers = never::join;
    CompletableFuture<Void> press =
        CompletableFuture.runAsync(
            () -> {
              try {
                presses("anna", "C");
              } catch (InboxUnavailableException e) {
                throw new IllegalStateException(e);
              }
            });
    await().until(() -> asked.get() == 1);
    says(Address.of("console", "jan"), "jan", "hello");
    boolean waited = !press.isDone();

    press.join();
    never.complete(MEMBER);

    assertTrue(waited, "another customer was taken meanwhile");
    assertEquals(QueuedCase.Stage.WAITING, stage());
    awaitSaid("I couldn't ask whether anna may do that (no answer in time). Please try again.");
  }

  @Test
  void messagesThatANewCustomerSendsAtOnceMakeOneCase() throws Exception {
    List<CompletableFuture<Void>> sendings = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      sendings.add(
          CompletableFuture.runAsync(
              () -> {
                try {
                  says(Address.of("console", "tom"), "tom", "talk to a human please");
                } catch (InboxUnavailableException e) {
                  throw new IllegalStateException(e);
                }
              }));
    }
    sendings.forEach(CompletableFuture::join);

    assertEquals(2, store.read(tables -> tables.cases().open()).size(), "Ewa's, and Tom's");
  }

  @Test
  void wordsAndNotesAskNothing() throws InboxUnavailableException {
    presses("anna", "C");
    int before = asked.get();

    says(THREAD, "anna", "hello Ewa");
    says(THREAD, "ben", "/note she called before");
    says(THREAD, "ben", "a plain word");
    presses("anna", "M");

    assertEquals(1, before);
    assertEquals(before, asked.get());
  }

  private QueuedCase.Stage stage() {
    return store.read(tables -> tables.cases().open()).get(0).stage();
  }

  private void awaitSaid(String text) {
    await().untilAsserted(() -> assertTrue(inThread.contains(text), inThread::toString));
  }

  private void presses(String who, String button) throws InboxUnavailableException {
    engine.accept(new Update.Pressed(event(), Instant.now(), THREAD, person(who), button));
  }

  private void says(Address where, String who, String text) throws InboxUnavailableException {
    EventId event = event();
    engine.accept(
        new Update.Said(
            event,
            Instant.now(),
            where,
            person(who),
            new MessageId(event.value()),
            Content.text(text),
            Optional.empty()));
  }

  private EventId event() {
    return new EventId("console:" + events.incrementAndGet());
  }

  private static Person person(String name) {
    return new Person(new PersonId("console", name), name);
  }

  private static Playbook playbook() {
    LoadResult result =
        ConfigLoader.load(Path.of("..", "config"), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook();
    }
    throw new AssertionError(result.problems());
  }

  /** Takes everything, and says of members what it is told to. */
  private final class Platform implements Channel, OpensThreads, KnowsMembers {

    @Override
    public String platform() {
      return "console";
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      if (to.equals(THREAD)) {
        inThread.add(message.text());
      }
      return new Delivery.Delivered(to, List.of(new MessageId(key.value())));
    }

    @Override
    public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
      return new Delivery.Delivered(THREAD, List.of(new MessageId(key.value())));
    }

    @Override
    public Membership membership(PersonId person, Address channel) {
      assertEquals(SUPPORT, channel);
      asked.incrementAndGet();
      return answers.get();
    }
  }
}
