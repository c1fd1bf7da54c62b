package dev.headset.app.console;

import dev.headset.platform.Address;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** Tells everybody who waits what has just happened. Publishing never blocks. */
final class Feed implements AutoCloseable {

  private static final int QUEUE_LENGTH = 2_000;

  private final Map<Address, Set<Listening>> listening = new ConcurrentHashMap<>();
  private final Set<Subscription> subscriptions = ConcurrentHashMap.newKeySet();
  private volatile boolean closed;

  void publish(FeedEvent event) {
    subscriptions.forEach(subscription -> subscription.offer(event));
    if (event instanceof FeedEvent.Shown shown) {
      wake(shown.line().place());
    }
  }

  /** Listens for the next new line at a place. Whoever listens closes it. */
  Listening listen(Address place) {
    Listening listener = new Listening(place);
    listening.compute(
        place,
        (at, others) -> {
          Set<Listening> all = others == null ? ConcurrentHashMap.newKeySet() : others;
          all.add(listener);
          return all;
        });
    if (closed) {
      listener.wake();
    }
    return listener;
  }

  Subscription subscribe() {
    Subscription subscription = new Subscription();
    subscriptions.add(subscription);
    if (closed) {
      subscription.close();
    }
    return subscription;
  }

  int subscribers() {
    return subscriptions.size();
  }

  boolean closed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
    subscriptions.forEach(Subscription::close);
    listening.keySet().forEach(this::wake);
  }

  private void wake(Address place) {
    Set<Listening> all = listening.get(place);
    if (all != null) {
      all.forEach(Listening::wake);
    }
  }

  /** One who waits for a line at a place. */
  final class Listening implements AutoCloseable {

    private final Address place;
    private final CompletableFuture<Void> news = new CompletableFuture<>();

    private Listening(Address place) {
      this.place = place;
    }

    /** Completes when a line came or the feed ended. */
    CompletableFuture<Void> news() {
      return news;
    }

    private void wake() {
      news.complete(null);
    }

    @Override
    public void close() {
      listening.computeIfPresent(
          place,
          (at, all) -> {
            all.remove(this);
            return all.isEmpty() ? null : all;
          });
    }
  }

  /** One reader of everything, in order. */
  final class Subscription implements AutoCloseable {

    private final BlockingQueue<FeedEvent> queue = new LinkedBlockingQueue<>(QUEUE_LENGTH);

    private Subscription() {}

    /** The next event; empty where none came within {@code wait}. */
    Optional<FeedEvent> next(Duration wait) throws InterruptedException {
      return Optional.ofNullable(queue.poll(wait.toMillis(), TimeUnit.MILLISECONDS));
    }

    private void offer(FeedEvent event) {
      if (!queue.offer(event)) {
        close();
      }
    }

    @Override
    public void close() {
      subscriptions.remove(this);
      queue.clear();
      queue.add(new FeedEvent.Ended());
    }
  }
}
