package dev.headset.bench;

import dev.headset.conversation.DeskChannel;
import dev.headset.conversation.Dialogue;
import dev.headset.conversation.Playbook;
import dev.headset.effect.ServiceAnswer;
import dev.headset.engine.Engine;
import dev.headset.engine.EngineParts;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.FileStore;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.StoreUnavailableException;
import dev.headset.store.jdbc.JdbcStore;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** The core alone, on a durable store, between an inbox and a channel that cost nothing. */
final class CoreBench implements AutoCloseable {

  private final WaitingChannel channel = new WaitingChannel();
  private final AtomicLong events = new AtomicLong();
  private final CountingStore store;
  private final Engine engine;

  private CoreBench(CountingStore store, FileStore files, Playbook playbook) {
    this.store = store;
    this.engine =
        Engine.start(
            new EngineParts(
                store,
                files,
                () -> playbook,
                new Dialogue(),
                new DeskChannel(),
                List.of(channel),
                (key, request) -> new ServiceAnswer.NotFound(),
                Clock.systemUTC(),
                new Random(1),
                new SimpleMeterRegistry()));
  }

  static CoreBench start(Path data) throws StoreUnavailableException {
    return start(JdbcStore.open("jdbc:sqlite:" + data.resolve("headset.db")));
  }

  /** Starts on a store, which is closed with the rest. */
  static CoreBench start(JdbcStore store) throws StoreUnavailableException {
    return new CoreBench(new CountingStore(store), store.files(), Sample.playbook());
  }

  long commits() {
    return store.commits();
  }

  /** Says something; returns how long it took until the channel was given the bot's answer. */
  long say(String customer, String text) throws InboxUnavailableException, InterruptedException {
    Address chat = Address.of(WaitingChannel.PLATFORM, customer);
    String id = String.valueOf(events.incrementAndGet());
    Update update =
        new Update.Said(
            new EventId("bench:" + id),
            Instant.now(),
            chat,
            new Person(new PersonId(WaitingChannel.PLATFORM, customer), customer),
            new MessageId(id),
            Content.text(text),
            Optional.empty());
    channel.clear(chat);
    long began = System.nanoTime();
    engine.accept(update);
    return channel.next(chat) - began;
  }

  @Override
  public void close() {
    engine.close();
    store.close();
  }
}
