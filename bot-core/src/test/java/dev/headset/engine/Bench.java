package dev.headset.engine;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.Conversation;
import dev.headset.conversation.Decider;
import dev.headset.conversation.Decision;
import dev.headset.conversation.Event;
import dev.headset.conversation.Playbook;
import dev.headset.conversation.World;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.Effect;
import dev.headset.effect.MissedText;
import dev.headset.effect.Transcribed;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.FileStore;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Limited;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Store;
import dev.headset.store.StoreException;
import dev.headset.store.StoreRejectedException;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.Tables;
import dev.headset.testkit.MemoryFiles;
import dev.headset.testkit.scenario.FreshStore;
import dev.headset.testkit.scenario.StageClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.awaitility.Awaitility;

/**
 * A real engine on a real store, on a platform that does as it is told, with a rulebook of one
 * page: it says back what it hears, and throws where it hears "boom".
 */
final class Bench implements AutoCloseable {

  static final String PLATFORM = "text";

  /** What is said to have the whole talk shown to staff as a file. */
  static final String TRANSCRIPT_FOR_STAFF = "the whole talk";

  /** What is said to be kept as a text that was missed. */
  static final String MISSED = "qwertz";

  static final Instant START = Instant.parse("2026-11-25T09:00:00Z");
  private static final Playbook PLAYBOOK = playbook();

  final StageClock clock = new StageClock(START);
  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final MemoryFiles files = new MemoryFiles();
  final List<Sent> sent = new CopyOnWriteArrayList<>();
  final Map<PersonId, List<Event>> decided = new ConcurrentHashMap<>();
  final Queue<Delivery> answers = new ConcurrentLinkedQueue<>();
  final AtomicInteger commits = new AtomicInteger();
  final AtomicBoolean storeDown = new AtomicBoolean();

  /** What becomes of the next commits, one after the other. */
  final Queue<Fate> fates = new ConcurrentLinkedQueue<>();

  final AtomicBoolean storeUnreadable = new AtomicBoolean();

  /** Holds up what is handed to the platform, until it is open. */
  final AtomicReference<CountDownLatch> door = new AtomicReference<>(new CountDownLatch(0));

  /** Whether "boom" is a word like any other. */
  final AtomicBoolean mended = new AtomicBoolean();

  volatile List<Limited.Limit> limits = List.of();
  private final Path folder;
  private Store store;
  private Engine engine;

  /** What may become of a commit. */
  enum Fate {
    KEPT,
    KEPT_BUT_THE_ANSWER_LOST,
    REJECTED
  }

  /** What was handed to the platform. */
  record Sent(EntryKey key, Address to, String text, long nanos) {}

  Bench(Path folder) {
    this.folder = folder;
    open();
  }

  Engine engine() {
    return engine;
  }

  Store store() {
    return store;
  }

  void restart() {
    close();
    open();
  }

  private void open() {
    store = new WatchedStore(FreshStore.open(folder));
    engine =
        Engine.start(
            new EngineParts(
                store,
                files,
                () -> PLAYBOOK,
                echo(),
                (event, world) -> List.of(),
                List.of(new ObedientChannel()),
                (key, request) -> {
                  throw new AssertionError("nothing is looked up here");
                },
                clock,
                new Random(7),
                meters));
  }

  @Override
  public void close() {
    engine.stop(Duration.ofSeconds(5));
    store.close();
  }

  void say(String customer, String text) throws InboxUnavailableException {
    say(customer, text, customer + ":" + text);
  }

  void say(String customer, String text, String event) throws InboxUnavailableException {
    engine.accept(
        new Update.Said(
            new EventId(event),
            clock.instant(),
            Address.of(PLATFORM, customer),
            new Person(person(customer), customer),
            new MessageId(event),
            Content.text(text),
            Optional.empty()));
  }

  /** Whatever is committed by itself has been, so that the next commit is the test's own. */
  void settles() throws InboxUnavailableException {
    engine.tick();
    say("somebody", "hello");
    Awaitility.await().until(() -> !engine.rest().busy());
  }

  static PersonId person(String customer) {
    return new PersonId(PLATFORM, customer);
  }

  List<String> toldTo(String customer) {
    return sent.stream()
        .filter(each -> each.to().equals(Address.of(PLATFORM, customer)))
        .map(Sent::text)
        .toList();
  }

  double counted(String name, String tag, String value) {
    return meters.find(name).tag(tag, value).counters().stream()
        .mapToDouble(counter -> counter.count())
        .sum();
  }

  private Decider echo() {
    return (conversation, event, world) -> {
      decided
          .computeIfAbsent(conversation.customer(), each -> new CopyOnWriteArrayList<>())
          .add(event);
      if (event instanceof Event.CustomerSpoke spoke) {
        return heard(conversation, spoke.content().text(), world);
      }
      String name = event.getClass().getSimpleName();
      return event instanceof Event.UpdateParked
          ? tell(conversation, name)
          : new Decision(conversation, List.of());
    };
  }

  private Decision heard(Conversation conversation, String text, World world) {
    if (text.equals("boom") && !mended.get()) {
      throw new IllegalStateException("boom");
    }
    if (text.equals(TRANSCRIPT_FOR_STAFF)) {
      CaseNumber number = CaseNumber.of(7);
      Transcribed what =
          new Transcribed(number, OutgoingMessage.bot("here"), "Case 7", "sorry", ZoneOffset.UTC);
      return new Decision(
          conversation, List.of(new Effect.ShowTranscript(new ThreadKey(number, 0), what)));
    }
    if (text.equals(MISSED)) {
      MissedText missed =
          new MissedText(
              world.now(), conversation.language(), text, Optional.empty(), Optional.empty());
      return new Decision(conversation, List.of(new Effect.NoteMissed(missed)));
    }
    if (text.startsWith("in ")) {
      Duration wait = Duration.ofMinutes(Long.parseLong(text.substring(3)));
      return new Decision(
          conversation,
          List.of(
              new Effect.SetTimer(
                  dev.headset.effect.TimerKind.STILL_THERE, world.now().plus(wait))));
    }
    return tell(conversation, text);
  }

  private static Decision tell(Conversation conversation, String text) {
    return new Decision(
        conversation,
        List.of(
            new Effect.TellCustomer(
                conversation.address(), OutgoingMessage.bot(text), Optional.empty())));
  }

  private static Playbook playbook() {
    LoadResult result =
        ConfigLoader.load(Path.of("..", "config"), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      return loaded.config().playbook();
    }
    throw new AssertionError(result.problems());
  }

  /** Answers as the test laid out for it, else takes everything. */
  private final class ObedientChannel implements Channel, Limited {

    @Override
    public List<Limit> limits(Address to) {
      return limits;
    }

    @Override
    public String platform() {
      return PLATFORM;
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      sent.add(new Sent(key, to, message.text(), System.nanoTime()));
      try {
        door.get().await();
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
      Delivery laidOut = answers.poll();
      return laidOut != null
          ? laidOut
          : new Delivery.Delivered(to, List.of(new MessageId(key.value())));
    }
  }

  /** Counts commits, and can be out of reach. */
  private final class WatchedStore implements Store {

    private final Store inner;

    WatchedStore(Store inner) {
      this.inner = inner;
    }

    @Override
    public void settle() {
      inner.settle();
    }

    @Override
    public <T> T write(Function<Tables, T> work) {
      commits.incrementAndGet();
      if (storeDown.get()) {
        throw new StoreException("the disk is full", new IllegalStateException());
      }
      Fate fate = Optional.ofNullable(fates.poll()).orElse(Fate.KEPT);
      if (fate == Fate.REJECTED) {
        throw new StoreRejectedException("no such row", new IllegalStateException());
      }
      T kept = inner.write(work);
      if (fate == Fate.KEPT_BUT_THE_ANSWER_LOST) {
        throw new StoreException("the line went dead", new IllegalStateException());
      }
      return kept;
    }

    @Override
    public <T> T read(Function<Tables, T> work) {
      if (storeUnreadable.get()) {
        throw new StoreException("the disk is gone", new IllegalStateException());
      }
      return inner.read(work);
    }

    @Override
    public FileStore files() throws StoreUnavailableException {
      return inner.files();
    }

    @Override
    public String id() {
      return inner.id();
    }

    @Override
    public void close() {
      inner.close();
    }
  }
}
