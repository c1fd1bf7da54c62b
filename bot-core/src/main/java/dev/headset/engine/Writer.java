package dev.headset.engine;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Store;
import dev.headset.store.StoreException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that decides and writes. Whatever queues while it commits shares the next commit,
 * so that durability costs little when it is busy; what nobody waits for lingers a moment for
 * company, so that it does not cost a commit of its own just when the next update comes.
 */
final class Writer {

  private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
  private static final int MAX_BATCH = 256;
  private static final long LINGER_NANOS = Duration.ofMillis(25).toNanos();
  private static final long IDLE_NANOS = Duration.ofMillis(500).toNanos();
  private static final long HELD_NANOS = Duration.ofMillis(5).toNanos();
  private static final long OUTAGE_NANOS = Duration.ofMillis(500).toNanos();

  private final BlockingQueue<Work> queue = new LinkedBlockingQueue<>();
  private final List<Work> held = new ArrayList<>();
  private final List<Work> unwritten = new ArrayList<>();
  private final Room room;
  private final Store store;
  private final Thread thread;
  private volatile boolean stopping;
  private volatile boolean stopped;
  private long retryAt;

  /** Whether it is not known what became of the last transaction. */
  private boolean inDoubt;

  Writer(Room room) {
    this.room = room;
    this.store = room.parts().store();
    this.thread = new Thread(this::run, "headset-writer");
  }

  void start() {
    thread.start();
  }

  boolean alive() {
    return thread.isAlive();
  }

  /** Queues work. Once the writer has stopped it can't be done any more, and fails at once. */
  void submit(Work work) {
    queue.add(work);
    if (stopped) {
      failQueued();
    }
  }

  /** Does what is queued, and ends. */
  void stop(Duration within) throws InterruptedException {
    stopping = true;
    submit(new Work.Errand(transaction -> {}, new CompletableFuture<>()));
    thread.join(Math.max(1, within.toMillis()));
  }

  private void run() {
    try {
      while (!stopping || !queue.isEmpty() || !held.isEmpty()) {
        List<Work> batch = gather();
        if (!batch.isEmpty() || (inDoubt && isRetryDue())) {
          perform(batch);
        }
      }
      if (!unwritten.isEmpty()) {
        perform(takeUnwritten());
      }
    } catch (InterruptedException e) {
      LOG.error("The writer was interrupted; nothing more is taken", e);
    } finally {
      stopped = true;
      failQueued();
    }
  }

  private List<Work> gather() throws InterruptedException {
    List<Work> batch = new ArrayList<>(held);
    held.clear();
    Work first = queue.poll(batch.isEmpty() ? IDLE_NANOS : HELD_NANOS, TimeUnit.NANOSECONDS);
    if (first != null) {
      add(batch, first);
      linger(batch);
    }
    if (isRetryDue()) {
      batch.addAll(0, takeUnwritten());
    }
    return batch;
  }

  private boolean isRetryDue() {
    return (inDoubt || !unwritten.isEmpty()) && System.nanoTime() - retryAt >= 0;
  }

  private void linger(List<Work> batch) throws InterruptedException {
    long end = System.nanoTime() + LINGER_NANOS;
    while (!stopping && batch.size() < MAX_BATCH && batch.stream().allMatch(Work::patient)) {
      Work next = queue.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (next == null) {
        return;
      }
      add(batch, next);
    }
  }

  private void add(List<Work> batch, Work first) {
    batch.add(first);
    queue.drainTo(batch, MAX_BATCH - batch.size());
  }

  private List<Work> takeUnwritten() {
    List<Work> taken = List.copyOf(unwritten);
    unwritten.clear();
    return taken;
  }

  private void perform(List<Work> batch) {
    try {
      commit(batch, Optional.empty());
    } catch (StoreException outage) {
      unavailable(batch, outage);
    } catch (RuntimeException | Error fault) {
      room.memory().forgetAll();
      if (batch.size() > 1) {
        batch.forEach(work -> perform(List.of(work)));
      } else {
        batch.forEach(work -> setAside(work, fault));
      }
    }
  }

  /** The store refuses what this work led to: it counts as one whose decision threw. */
  private void setAside(Work work, Throwable fault) {
    try {
      commit(List.of(work), Optional.of(fault));
    } catch (StoreException outage) {
      unavailable(List.of(work), outage);
    } catch (RuntimeException | Error hopeless) {
      room.memory().forgetAll();
      LOG.error("The store takes a {} in no form", work.getClass().getSimpleName(), hopeless);
      fail(work, hopeless);
      if (work instanceof Work.Tried tried) {
        room.lanes().settled(tried.entry()); // what stands behind it must not wait for ever
      }
    }
  }

  private void commit(List<Work> batch, Optional<Throwable> known) {
    List<Work> done = new ArrayList<>(batch.size());
    List<Work> waiting = new ArrayList<>();
    List<Runnable> steps =
        store.write(
            tables -> {
              room.memory().refresh(tables);
              Transaction transaction = new Transaction(tables);
              if (inDoubt) {
                transaction.afterwards(room.lanes().catchUp(tables));
              }
              for (Work work : batch) {
                (new Turn(room, transaction, known).take(work) ? done : waiting).add(work);
              }
              return transaction.steps();
            });
    if (inDoubt) {
      inDoubt = false;
      LOG.info("The store can be written to again");
    }
    held.addAll(waiting);
    steps.forEach(Writer::step);
    done.forEach(work -> work.completion().complete(null));
  }

  /** What follows a commit must not undo it in the eyes of those who wait for it. */
  private static void step(Runnable step) {
    try {
      step.run();
    } catch (RuntimeException e) {
      LOG.error("Something that follows a commit failed", e);
    }
  }

  /**
   * Nothing was kept, or nobody heard that all of it was. Adapters keep their updates and offer
   * them again, and are told then whether they are known; what was sent is noted down later.
   */
  private void unavailable(List<Work> batch, StoreException outage) {
    if (!inDoubt) {
      LOG.error("The store can't be written to; nothing is taken until it can", outage);
    }
    room.memory().forgetAll();
    inDoubt = true;
    retryAt = System.nanoTime() + OUTAGE_NANOS;
    for (Work work : batch) {
      if (work instanceof Work.Tried tried) {
        unwritten.add(tried.again());
      } else {
        fail(work, outage);
      }
    }
  }

  private void failQueued() {
    for (Work work = queue.poll(); work != null; work = queue.poll()) {
      fail(work, new IllegalStateException("the engine has stopped"));
    }
  }

  private static void fail(Work work, Throwable cause) {
    work.completion()
        .completeExceptionally(
            new InboxUnavailableException(
                "it could not be made durable: " + Causes.of(cause), cause));
  }
}
