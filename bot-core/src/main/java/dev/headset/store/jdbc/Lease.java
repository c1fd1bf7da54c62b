package dev.headset.store.jdbc;

import dev.headset.store.StoreInUseException;
import dev.headset.store.StoreLostException;
import dev.headset.store.StoreUnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to write to a store that several processes can reach, for a few seconds at a time. Each
 * time that it changes hands its fencing number grows, and each transaction that writes checks the
 * number: a process that was thought dead and comes back writes nothing.
 *
 * <p>How long it runs is measured by the database's clock alone, and locally by a clock that nobody
 * sets. Safe for use by several threads.
 */
final class Lease implements Hold {

  private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

  /** How long it runs unless it is renewed. */
  static final Duration LENGTH = Duration.ofSeconds(6);

  private static final Duration RENEWED_EVERY = Duration.ofSeconds(2);

  /** What a message may take to leave once it was seen that the lease still runs. */
  private static final Duration MARGIN = Duration.ofSeconds(1);

  /** Where it is kept, beside the store's own tables. */
  static final String TABLE = "headset_lease";

  private static final String MADE =
      "CREATE TABLE IF NOT EXISTS headset_lease (name TEXT PRIMARY KEY, holder TEXT NOT NULL,"
          + " fence BIGINT NOT NULL, held_until TIMESTAMPTZ NOT NULL)";

  private final Jdbi jdbi;
  private final long fence;
  private final LongSupplier ticks;
  private final ScheduledExecutorService renewing =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "headset-lease");
            thread.setDaemon(true);
            return thread;
          });
  private volatile long surelyUntil;
  private volatile boolean lost;

  private Lease(Jdbi jdbi, long fence, long surelyUntil, LongSupplier ticks) {
    this.jdbi = jdbi;
    this.fence = fence;
    this.surelyUntil = surelyUntil;
    this.ticks = ticks;
  }

  /**
   * Takes the lease, and renews it until it is closed.
   *
   * @param jdbi for its own use: it must not wait for a connection behind others
   * @param holder names this process, for those who look who has it
   * @param ticks nanoseconds of a clock that nobody sets
   * @throws StoreInUseException where another process has it
   */
  static Lease take(Jdbi jdbi, String holder, LongSupplier ticks) throws StoreUnavailableException {
    long asked = ticks.getAsLong();
    Optional<Long> fence;
    try {
      fence = jdbi.withHandle(handle -> taken(handle, holder));
    } catch (JdbiException e) {
      if (SqlFailures.isLocked(e)) {
        throw new StoreInUseException("The store is in use by another Headset, which writes.");
      }
      throw e;
    }
    if (fence.isEmpty()) {
      throw new StoreInUseException(
          "The store is in use by another Headset: " + holderOf(jdbi) + ".");
    }
    Lease lease = new Lease(jdbi, fence.get(), asked + LENGTH.minus(MARGIN).toNanos(), ticks);
    lease.renewFromNowOn();
    return lease;
  }

  private static Optional<Long> taken(Handle handle, String holder) {
    makeTable(handle);
    return handle
        .createQuery(
            "INSERT INTO headset_lease (name, holder, fence, held_until)"
                + " VALUES ('desk', ?, 1, clock_timestamp() + ? * INTERVAL '1 millisecond')"
                + " ON CONFLICT (name) DO UPDATE SET holder = excluded.holder,"
                + " fence = headset_lease.fence + 1, held_until = excluded.held_until"
                + " WHERE headset_lease.held_until < clock_timestamp() RETURNING fence")
        .bind(0, holder)
        .bind(1, LENGTH.toMillis())
        .mapTo(Long.class)
        .findOne();
  }

  /** "IF NOT EXISTS" does not keep two nodes from making it at the same moment. */
  private static void makeTable(Handle handle) {
    try {
      handle.execute(MADE);
    } catch (JdbiException e) {
      if (!SqlFailures.isThere(e)) {
        throw e;
      }
    }
  }

  private static String holderOf(Jdbi jdbi) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery("SELECT holder FROM headset_lease WHERE name = 'desk'")
                .mapTo(String.class)
                .findOne()
                .orElse("nobody any more"));
  }

  private void renewFromNowOn() {
    long every = RENEWED_EVERY.toMillis();
    var unused = renewing.scheduleAtFixedRate(this::renew, every, every, TimeUnit.MILLISECONDS);
  }

  /** Where nobody took it meanwhile, a lease that ran out goes on. */
  private void renew() {
    long asked = ticks.getAsLong();
    try {
      int renewed =
          jdbi.withHandle(
              handle ->
                  handle.execute(
                      "UPDATE headset_lease SET held_until = clock_timestamp()"
                          + " + ? * INTERVAL '1 millisecond' WHERE name = 'desk' AND fence = ?",
                      LENGTH.toMillis(),
                      fence));
      if (renewed == 1) {
        surelyUntil = asked + LENGTH.minus(MARGIN).toNanos();
      } else {
        lose();
      }
    } catch (JdbiException e) {
      LOG.warn("The lease of the store could not be renewed: {}", e.getMessage());
    }
  }

  private void lose() {
    if (!lost) {
      LOG.error("Another Headset has the store now: this one was silent for too long");
    }
    lost = true;
    renewing.shutdown();
  }

  @Override
  public boolean held() {
    return !lost && ticks.getAsLong() - surelyUntil < 0;
  }

  @Override
  public boolean lost() {
    return lost;
  }

  /**
   * The row is locked until the transaction ends, so that nobody takes the lease before; and no
   * other transaction of ours begins, not even where a connection broke and it is not known yet
   * whether what was committed last was kept.
   */
  @Override
  public void check(Handle handle) {
    boolean ours =
        handle
            .createQuery("SELECT 1 FROM headset_lease WHERE name = 'desk' AND fence = ? FOR UPDATE")
            .bind(0, fence)
            .mapTo(Integer.class)
            .findOne()
            .isPresent();
    if (!ours) {
      lose();
      throw new StoreLostException("another Headset has the store now");
    }
  }

  @Override
  public void close() {
    renewing.shutdownNow();
    if (lost) {
      return;
    }
    try {
      jdbi.useHandle(
          handle ->
              handle.execute(
                  "UPDATE headset_lease SET held_until = '-infinity'"
                      + " WHERE name = 'desk' AND fence = ?",
                  fence));
    } catch (JdbiException e) {
      LOG.warn("The lease of the store could not be given back: {}", e.getMessage());
    }
  }
}
