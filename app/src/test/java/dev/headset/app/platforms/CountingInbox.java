package dev.headset.app.platforms;

import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PlaceChange;
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

  CountingInbox(Supplier<Inbox> inbox) {
    this.inbox = inbox;
  }

  @Override
  public void accept(Update update) throws InboxUnavailableException {
    inbox.get().accept(update);
    if (!isByTheWay(update)) {
      taken.add(update.id());
    }
  }

  /** What nobody did: a platform tells what the bot may do in its channels. */
  private static boolean isByTheWay(Update update) {
    return update instanceof Update.PlaceChanged changed
        && (changed.change() == PlaceChange.ALLOWED || changed.change() == PlaceChange.FORBIDDEN);
  }

  /** Somebody does something that leads to one update. */
  void expectOne() {
    expected.incrementAndGet();
  }

  boolean complete() {
    return taken.size() >= expected.get();
  }

  String missing() {
    return taken.size() + " of " + expected + " updates came in";
  }
}
