package dev.headset.discord;

import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers updates to the inbox. */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int LONGEST = 60;

  private final Duration pause;
  private final AtomicReference<Inbox> inbox = new AtomicReference<>();

  Intake(Duration pause) {
    this.pause = pause;
  }

  void open(Inbox opened) {
    inbox.set(opened);
  }

  /**
   * Offers an update once.
   *
   * @param attempt how often it was offered in vain before
   * @return empty where it was taken; else how long to wait before it is offered again
   */
  Optional<Duration> offer(Update update, int attempt) {
    try {
      inbox.get().accept(update);
      return Optional.empty();
    } catch (InboxUnavailableException closed) {
      if (attempt == 0) {
        LOG.warn("An update from Discord is not taken yet, and is kept: {}", closed.getMessage());
      }
      long doubled = 1L << Math.min(attempt, 6);
      return Optional.of(pause.multipliedBy(Math.min(LONGEST, doubled)));
    }
  }
}
