package dev.headset.app.platforms;

import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Knows whether everything that was done on the platforms has come in. */
final class CountingInbox implements Inbox {

  private final Supplier<Inbox> inbox;
  private final Set<EventId> taken = ConcurrentHashMap.newKeySet();
  private final AtomicInteger expected = new AtomicInteger();
  private final Set<EventId> standing = ConcurrentHashMap.newKeySet();
  private final AtomicInteger standingExpected = new AtomicInteger();

  CountingInbox(Supplier<Inbox> inbox) {
    this.inbox = inbox;
  }

  @Override
  public void accept(Update update) throws InboxUnavailableException {
    inbox.get().accept(update);
    (isStanding(update) ? standing : taken).add(update.id());
  }

  /** What tells how somebody or the bot stands somewhere comes from setting the stage, too. */
  private static boolean isStanding(Update update) {
    return update instanceof Update.PlaceChanged || update instanceof Update.Reachable;
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
