package dev.headset.app.wiring;

import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.engine.Forgetting;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.ForgetRequests;
import dev.headset.store.StoreException;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Forgets the customers that {@code forget} leaves a request for while the bot runs, and answers.
 */
final class ForgetDesk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(ForgetDesk.class);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Forgetter forgetter;
  private final Forgetting forgetting;
  private boolean outage;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "headset-forgetting");
            made.setDaemon(true);
            return made;
          });

  ForgetDesk(Forgetter forgetter, Forgetting forgetting) {
    this.forgetter = forgetter;
    this.forgetting = forgetting;
  }

  /** Looks from now on. */
  ForgetDesk start() {
    var unused =
        thread.scheduleWithFixedDelay(
            this::lookQuietly, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);
    return this;
  }

  private void lookQuietly() {
    try {
      for (ForgetRequests.Open request :
          forgetter.store().read(tables -> tables.forgetRequests().open())) {
        forgetting.answer(request, fulfil(request));
      }
      outage = false;
    } catch (InboxUnavailableException | RuntimeException e) {
      // Nothing is to end the watch: the next look may go well.
      if (!outage) {
        LOG.error("It could not be looked at who is to be forgotten", e);
      }
      outage = true;
    }
  }

  private ForgetRequests.Answer fulfil(ForgetRequests.Open request)
      throws InboxUnavailableException {
    try {
      boolean known = forgetter.forget(request.customer(), any -> forgetting.fulfil(request));
      LOG.info("A customer was forgotten, as was asked for");
      return known ? ForgetRequests.Answer.FORGOTTEN : ForgetRequests.Answer.UNKNOWN;
    } catch (ConsoleUnavailableException | StoreException | IOException e) {
      LOG.error("A customer could not be forgotten wholly; ask for it again", e);
      return ForgetRequests.Answer.FAILED;
    }
  }

  /** Ends with the request in hand. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(LOOK.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.info("A customer is being forgotten still; who asked for it will ask again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
