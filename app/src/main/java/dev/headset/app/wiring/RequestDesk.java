package dev.headset.app.wiring;

import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.engine.Requested;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Requests;
import dev.headset.store.StoreException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what other commands ask of the bot while it has the store, and answers. */
final class RequestDesk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Forgetter forgetter;
  private final Requested requested;
  private boolean outage;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "headset-requests");
            made.setDaemon(true);
            return made;
          });

  RequestDesk(Forgetter forgetter, Requested requested) {
    this.forgetter = forgetter;
    this.requested = requested;
  }

  /** Looks from now on. */
  RequestDesk start() {
    var unused =
        thread.scheduleWithFixedDelay(
            this::lookQuietly, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  private void lookQuietly() {
    try {
      for (Requests.Open request : forgetter.store().read(tables -> tables.requests().open())) {
        requested.answer(request.id(), fulfil(request));
      }
      outage = false;
    } catch (InboxUnavailableException | RuntimeException e) {
      // Nothing is to end the watch: the next look may go well.
      if (!outage) {
        LOG.error("It could not be looked at what other commands ask for", e);
      }
      outage = true;
    }
  }

  private Requests.Answer fulfil(Requests.Open request) throws InboxUnavailableException {
    try {
      boolean known =
          request.wish() instanceof Requests.Wish.Forget forget
              ? forget(request.id(), forget)
              : requested.retry(request.id(), ((Requests.Wish.Retry) request.wish()).number());
      return known ? Requests.Answer.DONE : Requests.Answer.UNKNOWN;
    } catch (ConsoleUnavailableException | StoreException | IOException e) {
      LOG.error("What another command asked for was not done wholly; ask for it again", e);
      return Requests.Answer.FAILED;
    }
  }

  private boolean forget(String id, Requests.Wish.Forget wish)
      throws InboxUnavailableException, ConsoleUnavailableException, IOException {
    boolean known = forgetter.forget(wish.customer(), any -> requested.forget(id, any));
    LOG.info("A customer was forgotten, as was asked for");
    return known;
  }

  /** Ends with the request in hand. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("What another command asked for is being done still; it will ask again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
