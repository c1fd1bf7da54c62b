package dev.headset.testkit.scenario;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
import dev.headset.platform.Address;
import dev.headset.platform.Channel;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.FolderFileStore;
import dev.headset.store.OutboxEntry;
import dev.headset.store.Store;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/**
 * The bot behind a stage: the real engine on a real store, with the sample config, a clock that is
 * moved by hand and the stories' order service. It may be stopped and started again on its store.
 */
public final class StageBot implements AutoCloseable {

  private static final Instant START = Instant.parse("2026-11-25T09:00:00Z");
  private static final Duration STOPPING = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(40);

  private static final Duration A_MOMENT = Duration.ofMillis(1);

  private final StageStore stores;
  private final Path folder;
  private final Playbook playbook;
  private final StageClock clock = new StageClock(START);
  private final OrderService orders = new OrderService();
  private final Random random = new Random(4711);
  private final Update nudge;
  private Optional<Running> running = Optional.empty();

  private record Running(JdbcStore store, Engine engine) {}

  /**
   * Nothing runs before {@link #start}.
   *
   * @param folder where the store stands
   * @param house as for {@link StageFactory#open}
   */
  public StageBot(Path folder, String platform, House house) {
    this(folder, team -> Address.of(platform, team), house);
  }

  /**
   * Nothing runs before {@link #start}.
   *
   * @param folder where the store stands
   * @param channels the channel of a team, by its id, and of {@code operators}
   * @param house as for {@link StageFactory#open}
   */
  public StageBot(Path folder, Function<String, Address> channels, House house) {
    this(folder, channels, house, StageStore.SQLITE);
  }

  StageBot(Path folder, Function<String, Address> channels, House house, StageStore stores) {
    this.folder = folder;
    this.stores = stores;
    this.playbook = SampleShop.playbook(channels, house);
    Address channel = channels.apply(playbook.desk().defaultTeam().value());
    this.nudge =
        new Update.Said(
            new EventId(channel.platform() + ":nudge"),
            START,
            channel,
            new Person(new PersonId(channel.platform(), "staff-nobody"), "Nobody"),
            new MessageId("0"),
            Content.text("All quiet?"),
            Optional.empty());
  }

  public Playbook playbook() {
    return playbook;
  }

  public StageClock clock() {
    return clock;
  }

  public OrderService orders() {
    return orders;
  }

  /** The engine that runs now. */
  public Engine engine() {
    return running.orElseThrow().engine();
  }

  /** The store that is open now. */
  public Store store() {
    return running.orElseThrow().store();
  }

  /** Starts, or starts again, with a channel to each platform. */
  public void start(Channel... channels) {
    JdbcStore store = openStore();
    Engine engine =
        Engine.start(
            new EngineParts(
                store,
                openFiles(),
                () -> playbook,
                new Dialogue(),
                new DeskChannel(),
                List.of(channels),
                (key, request) -> orders.ask(request),
                clock,
                random,
                new SimpleMeterRegistry()));
    running = Optional.of(new Running(store, engine));
  }

  private JdbcStore openStore() {
    try {
      return stores.open(folder);
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  private FolderFileStore openFiles() {
    try {
      return FolderFileStore.open(folder.resolve("files"));
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** Stops; nothing where nothing runs. */
  public void stop() {
    running.ifPresent(
        each -> {
          each.engine().stop(STOPPING);
          each.store().close();
        });
    running = Optional.empty();
  }

  /** Lets time go by, and timers fire that have run out. */
  public void pass(Duration length) {
    clock.pass(length);
    try {
      engine().tick();
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** Returns when the bot owes nothing but the answers that a slow order service holds back. */
  public void settle() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      nudge();
      if (owed() <= orders.heldBack()) {
        return;
      }
      LockSupport.parkNanos(A_MOMENT.toNanos());
    } while (System.nanoTime() < end);
    throw new IllegalStateException(
        "the bot still owes: " + store().read(tables -> tables.outbox().all()));
  }

  /** Taken once and known ever after; it returns when all that queued before it is done. */
  private void nudge() {
    try {
      engine().accept(nudge);
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  /** What was put off to a later time is owed then, with what waits behind it. */
  private int owed() {
    Set<String> putOff = new HashSet<>();
    int owed = 0;
    for (OutboxEntry entry : store().read(tables -> tables.outbox().all())) {
      if (entry.notBefore().isAfter(clock.instant())) {
        putOff.add(entry.lane());
      }
      owed += putOff.contains(entry.lane()) ? 0 : 1;
    }
    return owed;
  }

  @Override
  public void close() {
    stop();
  }
}
