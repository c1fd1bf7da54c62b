package dev.headset.engine;

import dev.headset.conversation.OperatorNews;
import dev.headset.platform.Address;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.Tables;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes updates in, has each decided once, commits what that leads to, and sees to it that what is
 * owed goes out.
 *
 * <p>A kill at any instant loses nothing: what {@link #accept} has not returned from is told again
 * by the platform, and all else is in the store. What is owed is done in order for each destination
 * and at least once, under a key that stays the same. Safe for use by several threads.
 */
public final class Engine implements Inbox, AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Engine.class);
  private static final Duration CLOSING = Duration.ofSeconds(8);
  private static final Duration SEEN_KEPT = Duration.ofDays(30);
  private static final Duration REQUESTS_KEPT = Duration.ofDays(1);
  private static final Duration PRUNED_EVERY = Duration.ofMinutes(10);
  private static final int PRUNED_AT_ONCE = 500;
  private static final int TIMERS_AT_ONCE = 500;
  private static final int COURIERS = 16;
  private static final int ASKING = 4;

  private final Room room;
  private final Writer writer;
  private final Ticker ticker;
  private final Typing typing;
  private final Crews members;
  private volatile boolean accepting = true;
  private CompletableFuture<Void> lastTick = CompletableFuture.completedFuture(null);
  private volatile Instant pruneAt = Instant.MIN;
  private boolean outage;

  private Engine(EngineParts parts) {
    Dice dice = new Dice(parts.random());
    EngineMetrics metrics = new EngineMetrics(parts.meters());
    Courier courier = new Courier(parts, new Backoff(dice), metrics);
    this.ticker = new Ticker(parts.clock(), this::tickQuietly);
    Lanes lanes =
        new Lanes(
            parts,
            courier,
            new Crews("courier", COURIERS),
            tried -> submit(tried),
            ticker::wantedAt);
    this.members = new Crews("members", ASKING);
    this.room =
        new Room(
            parts,
            new Memory(),
            lanes,
            dice,
            metrics,
            new Members(new Channels(parts.channels()), parts.ticks(), members));
    this.writer = new Writer(room);
    this.typing = new Typing(room);
  }

  /**
   * Starts: goes on with what the store still owes, and takes updates from now on.
   *
   * @throws dev.headset.store.StoreException where the store can't be read
   */
  public static Engine start(EngineParts parts) {
    Engine engine = new Engine(parts);
    engine.begin();
    return engine;
  }

  private void begin() {
    room.parts().store().read(this::begin);
    room.metrics().desk(room.memory().board().view());
    countOwed(Courier.SERVICE);
    platforms().forEach(this::countOwed);
    writer.start();
    ticker.start();
    Strays strays = new Strays(room);
    if (strays.any()) {
      submit(new Work.Errand(strays::follow, new CompletableFuture<>()));
    }
  }

  private Tables begin(Tables tables) {
    room.memory().refresh(tables);
    room.lanes().catchUp(tables).run();
    return tables;
  }

  private void countOwed(String platform) {
    room.metrics()
        .outbox(
            platform,
            () -> room.lanes().pending(platform),
            () -> room.lanes().oldestSeconds(platform));
  }

  @Override
  public void accept(Update update) throws InboxUnavailableException {
    if (!accepting) {
      throw new InboxUnavailableException("the engine is stopping");
    }
    Work.Accepted work = new Work.Accepted(update, new CompletableFuture<>(), System.nanoTime());
    writer.submit(work);
    await(work.done());
  }

  @Override
  public void typing(Address origin, PersonId author) {
    if (accepting) {
      typing.heard(origin, author);
    }
  }

  /**
   * Does what has become due: timers, pauses of lanes, second tries. Returns once the events of
   * this are decided. It is called by itself several times a second.
   *
   * @throws InboxUnavailableException where the store is out of reach
   */
  public void tick() throws InboxUnavailableException {
    for (CompletableFuture<Void> done : due()) {
      await(done);
    }
  }

  /**
   * Has the operator's wishes changed between two decisions: what is decided before goes by the old
   * ones, what is decided after by the new ones. Returns once that is so, and every open case
   * stands in a channel that the new ones know.
   *
   * @param change what {@link EngineParts#playbook} and {@link EngineParts#channels} tell from now
   *     on; quick, and never throws
   * @throws InboxUnavailableException where the store is out of reach: nothing was changed, or the
   *     cases are moved at the next change or start
   */
  public void change(Runnable change) throws InboxUnavailableException {
    Set<String> before = platforms();
    errand(transaction -> transaction.afterwards(change));
    Set<String> turnedOn = platforms();
    turnedOn.removeAll(before);
    turnedOn.forEach(this::countOwed);
    errand(new Strays(room)::follow);
    turnedOn.forEach(room.lanes()::hurry);
  }

  private Set<String> platforms() {
    Set<String> platforms = new HashSet<>();
    room.parts().channels().get().forEach(channel -> platforms.add(channel.platform()));
    return platforms;
  }

  /**
   * Tells the operators something, in their channel. Returns once that is owed.
   *
   * @throws InboxUnavailableException where the store is out of reach: they are not told
   */
  public void tell(OperatorNews news) throws InboxUnavailableException {
    errand(transaction -> new OperatorNotices(room).tell(transaction, news));
  }

  /**
   * Tells the operators something, unless they were told under the same name before; otherwise as
   * {@link #tell}.
   */
  public void tellOnce(String name, OperatorNews news) throws InboxUnavailableException {
    errand(transaction -> new OperatorNotices(room).tellOnce(transaction, name, news));
  }

  private void errand(Consumer<Transaction> run) throws InboxUnavailableException {
    Work.Errand errand = new Work.Errand(run, new CompletableFuture<>());
    writer.submit(errand);
    await(errand.done());
  }

  /** Does what other processes ask for. */
  public Requested requested() {
    return new Requested(room, this::errand);
  }

  /**
   * Takes no more updates, finishes what is in hand, and leaves the rest in the store.
   *
   * @param within how long to wait for couriers that are on their way
   */
  public void stop(Duration within) {
    if (!accepting) {
      return;
    }
    accepting = false;
    long end = System.nanoTime() + within.toNanos();
    ticker.stop();
    room.lanes().stop(within.dividedBy(2));
    try {
      writer.stop(Duration.ofNanos(end - System.nanoTime()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    members.stop(Duration.ZERO);
  }

  /** Stops within 8 seconds. */
  @Override
  public void close() {
    stop(CLOSING);
  }

  /** Whether updates are taken and decided: false once it stops, or where its writer has died. */
  public boolean alive() {
    return accepting && writer.alive();
  }

  /** Whether something is in hand, and when what is owed may go on. */
  public Rest rest() {
    return room.lanes().rest();
  }

  /** What adapters have to remember over restarts. */
  public Notebook notebook() {
    return new EngineNotebook(
        room, work -> errand(transaction -> work.accept(transaction.tables())));
  }

  private void submit(Work work) {
    writer.submit(work);
  }

  private void tickQuietly() {
    try {
      room.lanes().wake();
      if (lastTick.isDone()) {
        lastTick = CompletableFuture.allOf(due().toArray(CompletableFuture[]::new));
      }
      outage = false;
    } catch (RuntimeException e) {
      if (!outage) {
        LOG.error("What is due can't be read", e);
      }
      outage = true;
    }
  }

  private synchronized List<CompletableFuture<Void>> due() {
    Instant now = room.now();
    room.lanes().wake();
    List<Work> works = new ArrayList<>();
    room.parts()
        .store()
        .read(tables -> tables.timers().due(now, TIMERS_AT_ONCE))
        .forEach(
            due ->
                works.add(
                    new Work.TimerDue(due.customer(), due.kind(), new CompletableFuture<>())));
    room.memory()
        .linesDue(now)
        .forEach(line -> works.add(new Work.RetryDue(line, new CompletableFuture<>())));
    if (!pruneAt.isAfter(now)) {
      works.add(prune(now));
    }
    works.forEach(writer::submit);
    return works.stream().map(Work::completion).toList();
  }

  private Work prune(Instant now) {
    pruneAt = now.plus(PRUNED_EVERY);
    return new Work.Errand(
        transaction -> {
          Instant keptFrom = now.minus(room.parts().playbook().get().timings().keep());
          transaction.tables().requests().prune(now.minus(REQUESTS_KEPT));
          Instant seenFrom = now.minus(SEEN_KEPT);
          Instant pruneFrom = keptFrom.isAfter(seenFrom) ? keptFrom : seenFrom;
          int pruned = transaction.tables().seen().prune(pruneFrom, PRUNED_AT_ONCE);
          boolean more = new Ageing(room).erase(transaction, keptFrom);
          if (more || pruned == PRUNED_AT_ONCE) {
            pruneAt = now.plus(1, ChronoUnit.SECONDS);
          }
        },
        new CompletableFuture<>());
  }

  private static void await(CompletableFuture<?> done) throws InboxUnavailableException {
    try {
      done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InboxUnavailableException("interrupted while it was being made durable", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof InboxUnavailableException unavailable
          ? new InboxUnavailableException(unavailable.getMessage(), unavailable)
          : new InboxUnavailableException("it could not be made durable", e.getCause());
    }
  }
}
