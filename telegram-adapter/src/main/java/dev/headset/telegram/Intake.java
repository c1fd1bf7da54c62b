package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands updates to the inbox: one chat's in their order, different chats' at once, so that the
 * store can make many durable together and one chat's large file holds up no other.
 *
 * <p>Used by the polling thread alone; its workers are others.
 */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Translator translator;
  private final Inbox inbox;
  private final Executor workers;
  private final Waits waits;
  private final AtomicBoolean holding = new AtomicBoolean();

  /** What was begun, by its id, until the offset has passed it. */
  private final TreeMap<Integer, CompletableFuture<Void>> begun = new TreeMap<>();

  /** The last of each chat's that is not done. */
  private final Map<Long, CompletableFuture<Void>> tails = new HashMap<>();

  Intake(Translator translator, Inbox inbox, Executor workers, Waits waits) {
    this.translator = translator;
    this.inbox = inbox;
    this.workers = workers;
    this.waits = waits;
  }

  /** Of what a poll brought, what was not begun by an earlier one. */
  List<JsonNode> fresh(List<JsonNode> polled) {
    return polled.stream()
        .filter(update -> id(update) > 0 && !begun.containsKey(id(update)))
        .toList();
  }

  void begin(List<JsonNode> fresh) {
    tails.values().removeIf(CompletableFuture::isDone);
    for (JsonNode update : fresh) {
      CompletableFuture<Void> before =
          tails.getOrDefault(chat(update), CompletableFuture.completedFuture(null));
      CompletableFuture<Void> own = before.thenRunAsync(() -> take(update), workers);
      tails.put(chat(update), own);
      begun.put(id(update), own);
    }
  }

  /**
   * Waits until all that was begun is durable.
   *
   * @param most how long at most
   * @return whether all is
   */
  boolean await(Duration most) throws InterruptedException {
    CompletableFuture<?>[] open = begun.values().toArray(CompletableFuture[]::new);
    try {
      CompletableFuture.allOf(open).get(most.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      waits.pause(Duration.ZERO);
      throw new IllegalStateException("taking an update broke", e.getCause());
    }
  }

  /** The lowest id that is not durable; empty where nothing was begun since the last call. */
  Optional<Integer> next() {
    Optional<Integer> next = Optional.empty();
    while (!begun.isEmpty()) {
      if (!begun.firstEntry().getValue().isDone()) {
        return Optional.of(begun.firstKey());
      }
      next = Optional.of(begun.pollFirstEntry().getKey() + 1);
    }
    return next;
  }

  private static int id(JsonNode update) {
    return update.path("update_id").asInt();
  }

  /** Buttons are pressed in a message's chat; whatever names no chat shares one line. */
  private static long chat(JsonNode update) {
    JsonNode event = update.path(Translator.kind(update));
    JsonNode message = event.has("message") ? event.get("message") : event;
    return message.path("chat").path("id").asLong();
  }

  private void take(JsonNode update) {
    try {
      Optional<Update> translated = untilDone(() -> translated(update));
      if (translated.isPresent()) {
        untilDone(() -> accepted(translated.get()));
      }
    } catch (InterruptedException e) {
      throw new CompletionException(e); // not done: it is told again after the next start
    }
  }

  private Optional<Update> translated(JsonNode update) throws InboxUnavailableException {
    try {
      return translator.translate(update);
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error(
          "A Telegram update of the kind {} could not be read: {}",
          Translator.kind(update),
          e.getClass().getName());
      return translator.unreadable(update);
    }
  }

  private boolean accepted(Update update) throws InboxUnavailableException {
    try {
      inbox.accept(update);
      return true;
    } catch (RuntimeException e) {
      throw new InboxUnavailableException("taking it broke", e);
    }
  }

  private <T> T untilDone(Step<T> step) throws InterruptedException {
    for (int failures = 1; ; failures++) {
      try {
        T done = step.run();
        if (failures > 1 && holding.compareAndSet(true, false)) {
          LOG.info("What Telegram brings is taken again");
        }
        return done;
      } catch (InboxUnavailableException e) {
        if (holding.compareAndSet(false, true)) {
          LOG.warn("What Telegram brings can't be stored and is held back: {}", e.getMessage());
        }
        waits.pause(waits.backoff(failures));
      }
    }
  }

  /** One thing that the store must take. */
  private interface Step<T> {
    T run() throws InboxUnavailableException;
  }
}
