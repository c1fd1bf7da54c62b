package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes updates into the inbox, and does not let go of one before it is durable. */
final class Taker {

  private static final Logger LOG = LoggerFactory.getLogger(Taker.class);

  private final Translator translator;
  private final Inbox inbox;
  private final AlbumCuts cuts;
  private final Waits waits;
  private final AtomicBoolean holding = new AtomicBoolean();

  Taker(Translator translator, Inbox inbox, AlbumCuts cuts, Waits waits) {
    this.translator = translator;
    this.inbox = inbox;
    this.cuts = cuts;
    this.waits = waits;
  }

  /** Takes one; returns when it is durable, or the adapter closes, which is an exception. */
  void take(JsonNode update) {
    try {
      List<Update> translated = untilDone(() -> translated(update));
      for (Update one : translated) {
        untilDone(() -> accepted(one));
      }
    } catch (InterruptedException e) {
      throw new CompletionException(e); // not done: it is told again after the next start
    }
  }

  /** Takes what came of an album. */
  void take(String album, List<JsonNode> parts) {
    try {
      for (List<JsonNode> together : untilDone(() -> cuts.cut(album, parts))) {
        Optional<Update> said = untilDone(() -> translated(together));
        if (said.isPresent()) {
          untilDone(() -> accepted(said.get()));
        }
      }
    } catch (InterruptedException e) {
      throw new CompletionException(e);
    }
  }

  private List<Update> translated(JsonNode update) throws InboxUnavailableException {
    try {
      return translator.translate(update);
    } catch (RuntimeException | StackOverflowError e) {
      sayUnreadable(update, e);
      return translator.unreadable(update).stream().toList();
    }
  }

  private Optional<Update> translated(List<JsonNode> album) {
    try {
      return translator.album(album);
    } catch (RuntimeException | StackOverflowError e) {
      sayUnreadable(album.get(0), e);
      return translator.unreadable(album.get(0));
    }
  }

  private static void sayUnreadable(JsonNode update, Throwable why) {
    LOG.error(
        "A Telegram update of the kind {} could not be read: {}",
        Translator.kind(update),
        why.getClass().getName());
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
