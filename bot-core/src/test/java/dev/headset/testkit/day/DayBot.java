package dev.headset.testkit.day;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.desk.OnLeave;
import dev.headset.effect.ServiceAnswer;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
import dev.headset.engine.Rest;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Store;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import dev.headset.testkit.MemoryFiles;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.SampleShop;
import dev.headset.testkit.scenario.StageClock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;

/** The real engine on a real store, in a time that is moved by hand. */
final class DayBot implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final StageClock clock;
  private final Instant start;
  private final DayWorld world;
  private final Playbook playbook;
  private final Path folder;
  private Optional<Running> running = Optional.empty();

  private record Running(JdbcStore store, Engine engine) {}

  DayBot(Path folder, StageClock clock, DayWorld world) {
    this.folder = folder;
    this.clock = clock;
    this.start = clock.instant();
    this.world = world;
    this.playbook = SampleShop.playbook(world::channel, new House(true, new OnLeave.Notify()));
  }

  void start(long seed) {
    JdbcStore store;
    try {
      store = JdbcStore.open("jdbc:sqlite:" + folder.resolve("headset.db"));
    } catch (StoreUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
    Engine engine =
        Engine.start(
            new EngineParts(
                store,
                new MemoryFiles(),
                () -> playbook,
                new Dialogue(),
                new DeskChannel(),
                world.channels(playbook, clock),
                (key, request) -> new ServiceAnswer.NotFound(),
                clock,
                new Random(seed),
                new SimpleMeterRegistry(),
                () -> Duration.between(start, clock.instant()).toNanos()));
    running = Optional.of(new Running(store, engine));
    world.serve(engine, engine.notebook());
  }

  StageClock clock() {
    return clock;
  }

  Store store() {
    return running.orElseThrow().store();
  }

  void accept(Update update) {
    try {
      running.orElseThrow().engine().accept(update);
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
  }

  void moveTo(Instant then) {
    Instant now = clock.instant();
    if (then.isAfter(now)) {
      clock.pass(Duration.between(now, then));
    }
  }

  /** Does what is due, and returns once nothing is in hand. */
  Rest tick() {
    try {
      running.orElseThrow().engine().tick();
    } catch (InboxUnavailableException unavailable) {
      throw new IllegalStateException(unavailable);
    }
    return settle();
  }

  /** Twice in a row, since what is written last may lead to more. */
  Rest settle() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    int quiet = 0;
    Rest rest = new Rest(true, Optional.empty());
    while (quiet < 2) {
      nudge();
      rest = running.orElseThrow().engine().rest();
      quiet = rest.busy() ? 0 : quiet + 1;
      if (System.nanoTime() > end) {
        throw new IllegalStateException("the bot comes to no rest");
      }
    }
    return rest;
  }

  /** Taken once and known ever after; it returns when all that queued before it is done. */
  private void nudge() {
    Address channel = world.channel("operators");
    accept(
        new Update.Said(
            new EventId(channel.platform() + ":nudge"),
            start,
            channel,
            new Person(new PersonId(channel.platform(), "nobody"), "Nobody"),
            new MessageId("nudge"),
            Content.text("all quiet?"),
            Optional.empty()));
  }

  @Override
  public void close() {
    world.close();
    running.ifPresent(
        each -> {
          each.engine().close();
          each.store().close();
        });
  }
}
