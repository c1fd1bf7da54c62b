package dev.headset.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.headset.config.ConfigLoader;
import dev.headset.config.Environment;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.OperatorNews;
import dev.headset.conversation.Playbook;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.ServiceAnswer;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.OpensThreads;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Store;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.MemoryFiles;
import dev.headset.text.TextKey;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's wishes change while the engine runs. */
class ChangedWishesTest {

  private static final Address UPSTAIRS = Address.of("text", "upstairs");
  private static final Address OPERATORS = Address.of("text", "operators");
  private static final PersonId EWA = new PersonId("text", "ewa");

  @TempDir Path folder;

  private final Queue<Address> opened = new ConcurrentLinkedQueue<>();
  private final Queue<String> toldOperators = new ConcurrentLinkedQueue<>();
  private final Queue<String> saidInThreads = new ConcurrentLinkedQueue<>();
  private final AtomicInteger events = new AtomicInteger();
  private volatile Playbook playbook = sample();
  private volatile List<Channel> channels = List.of(new Recording());
  private volatile Runnable meanwhile = () -> {};
  private Store store;
  private Engine engine;

  @BeforeEach
  void open() throws Exception {
    store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
    engine =
        Engine.start(
            new EngineParts(
                store,
                new MemoryFiles(),
                () -> playbook,
                (conversation, event, world) -> {
                  meanwhile.run();
                  return new Dialogue().decide(conversation, event, world);
                },
                new DeskChannel(),
                () -> channels,
                (key, request) -> new ServiceAnswer.NotFound(),
                Clock.systemUTC(),
                new Random(7),
                new SimpleMeterRegistry(),
                System::nanoTime));
  }

  @AfterEach
  void close() {
    engine.stop(Duration.ofSeconds(2));
    store.close();
  }

  @Test
  void anOpenCaseFollowsItsTeam() throws Exception {
    say("/associate");
    awaitOpened(1);
    Address before = opened.element();

    engine.change(() -> playbook = moved(playbook, UPSTAIRS));
    awaitOpened(2);

    assertEquals(List.of(before, UPSTAIRS), List.copyOf(opened));
  }

  @Test
  void aChangeThatLeavesItsChannelLeavesTheCase() throws Exception {
    say("/associate");
    awaitOpened(1);

    engine.change(() -> playbook = playbook.withLimits(playbook.limits().unhurried(7)));
    say("hello?");

    assertEquals(1, opened.size());
  }

  @Test
  void anEditWhileItWasDownIsFollowedAtTheStart() throws Exception {
    say("/associate");
    awaitOpened(1);
    close();
    playbook = moved(playbook, UPSTAIRS);
    open();
    awaitOpened(2);

    assertEquals(UPSTAIRS, List.copyOf(opened).get(1));
  }

  @Test
  void aChangeNeverComesInTheMidstOfADecision() throws Exception {
    Playbook before = playbook;
    AtomicReference<Playbook> after = new AtomicReference<>();
    Thread changing = new Thread(this::changeToUpstairs);
    meanwhile =
        () -> {
          meanwhile = () -> {};
          changing.start();
          Awaitility.await().until(() -> changing.getState() == Thread.State.WAITING);
          after.set(playbook);
        };
    say("hello");
    changing.join();

    assertSame(before, after.get());
    assertNotSame(before, playbook);
  }

  private void changeToUpstairs() {
    try {
      engine.change(() -> playbook = moved(playbook, UPSTAIRS));
    } catch (InboxUnavailableException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPlatformThatIsTurnedOnGetsWhatItIsOwed() throws Exception {
    channels = List.of();
    say("/associate");
    Awaitility.await().until(this::waitsForAMinute);
    engine.change(() -> channels = List.of(new Recording()));
    say("hello?");

    awaitOpened(1);
  }

  @Test
  void operatorsAreToldInTheirChannel() throws Exception {
    engine.change(
        () ->
            playbook =
                playbook.withDesk(
                    playbook.desk().with(playbook.desk().teams(), Optional.of(OPERATORS))));
    engine.tell(new OperatorNews.ConfigBroken(2, "topics.yaml:1:2: error: no"));

    Awaitility.await().until(() -> !toldOperators.isEmpty());
    assertEquals(
        playbook
                .texts()
                .say(
                    playbook.desk().language(), TextKey.OPERATORS_CONFIG_BROKEN, Map.of("count", 2))
            + "\ntopics.yaml:1:2: error: no",
        toldOperators.element());
  }

  @Test
  void whatIsToldOnceIsNotToldAgainAfterARestart() throws Exception {
    playbook =
        playbook.withDesk(playbook.desk().with(playbook.desk().teams(), Optional.of(OPERATORS)));
    OperatorNews news = new OperatorNews.ConfigMended();
    engine.tellOnce("day/1", news);
    close();
    open();
    engine.tellOnce("day/1", news);
    engine.tellOnce("day/2", news);

    Awaitility.await().until(() -> toldOperators.size() == 2);
    engine.tellOnce("day/2", news);
    assertEquals(2, toldOperators.size());
  }

  @Test
  void whoWorksOnTheCaseOfAForgottenCustomerIsTold() throws Exception {
    say("/associate");
    awaitOpened(1);
    CaseNumber number =
        store.read(tables -> tables.cases().of(EWA).stream().findFirst().orElseThrow()).number();
    Awaitility.await().until(() -> threadIsKnown(number));

    engine.requested().forget("r1", EWA);

    String told =
        playbook
            .texts()
            .say(
                playbook.desk().language(),
                TextKey.DESK_CUSTOMER_FORGOTTEN,
                Map.of("number", number.toString()));
    Awaitility.await().until(() -> saidInThreads.contains(told));
  }

  private boolean threadIsKnown(CaseNumber number) {
    return store.read(
        tables ->
            tables.threads().find(new ThreadKey(number, 1)).stream()
                .anyMatch(thread -> thread.place().isPresent()));
  }

  private boolean waitsForAMinute() {
    Instant soon = Instant.now().plusSeconds(30);
    return engine.rest().until().filter(soon::isBefore).isPresent();
  }

  private void awaitOpened(int count) {
    Awaitility.await().until(() -> opened.size() >= count);
  }

  private void say(String text) throws Exception {
    int number = events.incrementAndGet();
    engine.accept(
        new Update.Said(
            new EventId("e" + number),
            Clock.systemUTC().instant(),
            Address.of("text", "ewa"),
            new Person(EWA, "Ewa"),
            new MessageId("m" + number),
            Content.text(text),
            Optional.empty()));
  }

  /** Every team in another channel. */
  private static Playbook moved(Playbook playbook, Address to) {
    Map<TeamId, Team> teams = new LinkedHashMap<>(playbook.desk().teams());
    teams.replaceAll((id, team) -> team.at(to, team.hours()));
    return playbook.withDesk(playbook.desk().with(teams, Optional.empty()));
  }

  private static Playbook sample() {
    LoadResult result =
        ConfigLoader.load(Path.of("..", "config"), Environment.of(Map.of()), Overrides.console());
    if (result instanceof LoadResult.Loaded loaded) {
      Playbook sample = loaded.config().playbook();
      Map<TeamId, Team> teams = new LinkedHashMap<>(sample.desk().teams());
      teams.replaceAll((id, team) -> team.at(Address.of("text", id.value()), team.hours()));
      return sample.withDesk(sample.desk().with(teams, Optional.empty()));
    }
    throw new AssertionError(result.problems());
  }

  /** Takes everything. */
  private final class Recording implements Channel, OpensThreads {

    private final AtomicInteger messages = new AtomicInteger();

    @Override
    public String platform() {
      return "text";
    }

    @Override
    public Delivery deliver(EntryKey key, Address to, OutgoingMessage message) {
      if (to.equals(OPERATORS)) {
        toldOperators.add(message.text());
      } else if (to.thread().isPresent()) {
        saidInThreads.add(message.text());
      }
      return delivered(to);
    }

    @Override
    public Delivery openThread(EntryKey key, Address channel, String title, OutgoingMessage card) {
      opened.add(channel);
      return delivered(Address.of("text", channel.chat(), "t" + messages.incrementAndGet()));
    }

    private Delivery delivered(Address at) {
      return new Delivery.Delivered(at, List.of(new MessageId("b" + messages.incrementAndGet())));
    }
  }
}
