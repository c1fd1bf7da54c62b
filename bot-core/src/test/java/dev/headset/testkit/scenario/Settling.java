package dev.headset.testkit.scenario;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Store;
import java.time.Duration;

/** Waits until a bot has done all that it owes. */
public final class Settling {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Store store;
  private final OrderService orders;
  private final Nudge nudge;

  /** Has the bot take an update that it has taken before: what it does first is thereby done. */
  @FunctionalInterface
  public interface Nudge {
    void run() throws InboxUnavailableException;
  }

  /** Nothing happens before {@link #await}. */
  public Settling(Store store, OrderService orders, Nudge nudge) {
    this.store = store;
    this.orders = orders;
    this.nudge = nudge;
  }

  /** Returns when the bot owes nothing but the answers that a slow order service holds back. */
  public void await() {
    long end = System.nanoTime() + PATIENCE.toNanos();
    do {
      try {
        nudge.run();
      } catch (InboxUnavailableException unavailable) {
        throw new IllegalStateException(unavailable);
      }
      if (owed() <= orders.heldBack()) {
        return;
      }
    } while (System.nanoTime() < end);
    throw new IllegalStateException(
        "the bot still owes: " + store.read(tables -> tables.outbox().all()));
  }

  private int owed() {
    return store.read(tables -> tables.outbox().all()).size();
  }
}
