package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands a batch of updates to the inbox: one chat's in their order, different chats' at once, so
 * that the store can make many durable together and one chat's large file holds up no other.
 */
final class BatchTaker {

  private static final Logger LOG = LoggerFactory.getLogger(BatchTaker.class);

  private final Translator translator;
  private final Inbox inbox;
  private final ExecutorService workers;
  private final Waits waits;
  private final AtomicBoolean holding = new AtomicBoolean();

  BatchTaker(Translator translator, Inbox inbox, ExecutorService workers, Waits waits) {
    this.translator = translator;
    this.inbox = inbox;
    this.workers = workers;
    this.waits = waits;
  }

  /**
   * Returns when every update is durable.
   *
   * @throws InterruptedException where the adapter closes before: some may not be
   */
  void take(List<JsonNode> updates) throws InterruptedException {
    List<Callable<Boolean>> chats = new ArrayList<>();
    for (List<JsonNode> ofOneChat : byChat(updates)) {
      chats.add(() -> takeInOrder(ofOneChat));
    }
    for (Future<Boolean> chat : workers.invokeAll(chats)) {
      try {
        chat.get();
      } catch (ExecutionException e) {
        if (waits.isClosed()) {
          throw new InterruptedException("closing");
        }
        throw new IllegalStateException("taking updates broke", e.getCause());
      }
    }
  }

  private static Collection<List<JsonNode>> byChat(List<JsonNode> updates) {
    Map<Long, List<JsonNode>> chats = new LinkedHashMap<>();
    for (JsonNode update : updates) {
      chats.computeIfAbsent(chat(update), id -> new ArrayList<>()).add(update);
    }
    return chats.values();
  }

  /** Buttons are pressed in a message's chat; whatever names no chat shares one line. */
  private static long chat(JsonNode update) {
    JsonNode event = update.path(Translator.kind(update));
    JsonNode message = event.has("message") ? event.get("message") : event;
    return message.path("chat").path("id").asLong();
  }

  private Boolean takeInOrder(List<JsonNode> updates) throws InterruptedException {
    for (JsonNode update : updates) {
      Optional<Update> translated = untilDone(() -> translated(update));
      if (translated.isPresent()) {
        untilDone(() -> accepted(translated.get()));
      }
    }
    return true;
  }

  private Optional<Update> translated(JsonNode update) throws InboxUnavailableException {
    try {
      return translator.translate(update);
    } catch (RuntimeException e) {
      LOG.error(
          "A Telegram update of the kind {} could not be read: {}",
          Translator.kind(update),
          e.getClass().getName());
      return translator.unreadable(update);
    }
  }

  private boolean accepted(Update update) throws InboxUnavailableException {
    inbox.accept(update);
    return true;
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
