package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Inbox;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers updates to the inbox. */
final class Intake {

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
  private static final int LONGEST = 20;

  /** What no try gets in must not hold up its place for ever. */
  private static final int TRIES_IF_BROKEN = 5;

  private final Duration pause;
  private final AtomicBoolean away = new AtomicBoolean();
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
   * @return empty where it was taken, or broke the inbox again and again; else how long to wait
   *     before it is offered again
   */
  Optional<Duration> offer(Update update, int attempt) {
    try {
      inbox.get().accept(update);
      if (away.getAndSet(false)) {
        LOG.info("What comes in from Discord is taken again");
      }
      return Optional.empty();
    } catch (InboxUnavailableException closed) {
      if (!away.getAndSet(true)) {
        LOG.warn(
            "What comes in from Discord is not taken, and is kept until it is: {}",
            closed.getMessage());
      }
      return Optional.of(pauseAfter(attempt));
    } catch (RuntimeException broken) {
      LOG.error(
          "An update from Discord broke the inbox at try {}: {}",
          attempt + 1,
          PlaceQueues.where(broken));
      return attempt + 1 < TRIES_IF_BROKEN ? Optional.of(pauseAfter(attempt)) : Optional.empty();
    }
  }

  /** Tells that somebody began to write; nothing comes of it where that can't be told now. */
  void typing(Address origin, PersonId author) {
    Optional.ofNullable(inbox.get()).ifPresent(open -> open.typing(origin, author));
  }

  private Duration pauseAfter(int attempt) {
    return pause.multipliedBy(Math.min(LONGEST, 1L << Math.min(attempt, 6)));
  }
}
