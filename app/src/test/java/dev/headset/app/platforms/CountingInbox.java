package dev.headset.app.platforms;

import dev.headset.platform.Address;
import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Assertions;

/** Knows whether everything that was done on the platforms has come in. */
final class CountingInbox implements Inbox {

  private final Supplier<Inbox> inbox;
  private final UnaryOperator<Update> told;
  private volatile boolean twice;
  private final Set<EventId> taken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger expected = new AtomicInteger();
  private final Set<EventId> standing = ConcurrentHashMap.newKeySet();
  private final AtomicInteger standingExpected = new AtomicInteger();

  CountingInbox(Supplier<Inbox> inbox) {
    this(inbox, update -> update);
  }

  /**
   * Nothing has come in.
   *
   * @param told what becomes of an update before the bot is told
   */
  CountingInbox(Supplier<Inbox> inbox, UnaryOperator<Update> told) {
    this.inbox = inbox;
    this.told = told;
  }

  @Override
  public void accept(Update came) throws InboxUnavailableException {
    Update update = told.apply(came);
    inbox.get().accept(update);
    if (twice) {
      inbox.get().accept(update);
    }
    (isStanding(update) ? standing : taken).add(update.id());
    news();
  }

  @Override
  public void typing(Address origin, PersonId author) {
    inbox.get().typing(origin, author);
  }

  private synchronized void news() {
    notifyAll();
  }

  /** Returns when everything has come in, or this is too long to wait. */
  synchronized void await(Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      for (long left = patience.toMillis(); !complete() && left > 0; left = millisUntil(end)) {
        wait(left);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    Assertions.assertTrue(complete(), this::missing);
  }

  private static long millisUntil(long end) {
    return TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
  }

  /** What tells how somebody or the bot stands somewhere comes from setting the stage, too. */
  private static boolean isStanding(Update update) {
    return update instanceof Update.PlaceChanged || update instanceof Update.Reachable;
  }

  /** From now on the bot is told each update twice. */
  void tellsTwice() {
    twice = true;
  }

  /** How many updates told how somebody stands. */
  int standing() {
    return standing.size();
  }

  /** So many of them are to come in, all in all. */
  void expectStanding(int count) {
    standingExpected.set(count);
  }

  /** Somebody does something that leads to one update. */
  void expectOne() {
    expected.incrementAndGet();
  }

  boolean complete() {
    return taken.size() >= expected.get() && standing.size() >= standingExpected.get();
  }

  String missing() {
    return taken.size()
        + " of "
        + expected
        + " updates came in, "
        + standing.size()
        + " of standing";
  }
}
