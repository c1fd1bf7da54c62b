package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.EventId;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes what comes in, once for each event, as the real one does; may be closed or slow. */
final class RecordingInbox implements Inbox {

  private final List<Update> taken = new ArrayList<>();
  private final Set<EventId> ids = new HashSet<>();
  private final List<String> typing = new CopyOnWriteArrayList<>();
  private final AtomicInteger breaks = new AtomicInteger();
  private volatile boolean closed;
  private volatile CountDownLatch slow = new CountDownLatch(0);

  @Override
  public void accept(Update update) throws InboxUnavailableException {
    if (breaks.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      throw new IllegalStateException("a fault of ours");
    }
    if (closed) {
      throw new InboxUnavailableException("the store is away");
    }
    try {
      if (!slow.await(10, TimeUnit.SECONDS)) {
        throw new InboxUnavailableException("the store is very slow");
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new InboxUnavailableException("stopped");
    }
    synchronized (this) {
      if (ids.add(update.id())) {
        taken.add(update);
      }
    }
  }

  @Override
  public void typing(Address origin, PersonId author) {
    typing.add(origin + " " + author);
  }

  /** Who was told to be writing where. */
  List<String> typing() {
    return List.copyOf(typing);
  }

  <T extends Update> List<T> all(Class<T> kind) {
    return taken().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  void closes() {
    closed = true;
  }

  void breaks(int times) {
    breaks.set(times);
  }

  void opens() {
    closed = false;
  }

  void stalls() {
    slow = new CountDownLatch(1);
  }

  void goesOn() {
    slow.countDown();
  }

  synchronized List<Update> taken() {
    return List.copyOf(taken);
  }

  List<Update.Said> said() {
    return taken().stream()
        .filter(Update.Said.class::isInstance)
        .map(Update.Said.class::cast)
        .toList();
  }

  List<String> texts() {
    return said().stream().map(said -> said.content().text()).toList();
  }

  List<Update.Pressed> pressed() {
    return taken().stream()
        .filter(Update.Pressed.class::isInstance)
        .map(Update.Pressed.class::cast)
        .toList();
  }
}
