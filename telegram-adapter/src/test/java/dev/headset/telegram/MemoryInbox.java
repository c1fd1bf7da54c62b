package dev.headset.telegram;

import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes each event once, as the engine does; can be made to refuse. */
final class MemoryInbox implements Inbox {

  private final Map<EventId, Update> taken = new LinkedHashMap<>();
  private int calls;
  private boolean refusing;

  @Override
  public synchronized void accept(Update update) throws InboxUnavailableException {
    calls++;
    if (refusing) {
      throw new InboxUnavailableException("the store is out of reach");
    }
    taken.putIfAbsent(update.id(), update);
  }

  synchronized void refuses(boolean now) {
    refusing = now;
  }

  /** Everything taken, in the order in which it came. */
  synchronized List<Update> taken() {
    return List.copyOf(taken.values());
  }

  synchronized List<Update.Said> said() {
    return taken.values().stream()
        .filter(Update.Said.class::isInstance)
        .map(Update.Said.class::cast)
        .toList();
  }

  synchronized List<Update.Pressed> pressed() {
    return taken.values().stream()
        .filter(Update.Pressed.class::isInstance)
        .map(Update.Pressed.class::cast)
        .toList();
  }

  /** How often it was asked, refusals and repeats among them. */
  synchronized int calls() {
    return calls;
  }
}
