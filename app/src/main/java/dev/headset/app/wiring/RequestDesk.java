package dev.headset.app.wiring;

import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.engine.Requested;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.store.Requests;
import dev.headset.store.StoreException;
import java.io.IOException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does what other commands ask of the bot while it has the store, and answers. */
final class RequestDesk implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RequestDesk.class);
  private static final Duration LOOK = Duration.ofMillis(500);

  private final Forgetter forgetter;
  private final Requested requested;

  /** Requests that were begun, and of which it is not known whether they were fulfilled. */
  private final Map<String, Requests.Open> inDoubt = new LinkedHashMap<>();

  private boolean outage;
  private Optional<Beat> beat = Optional.empty();

  RequestDesk(Forgetter forgetter, Requested requested) {
    this.forgetter = forgetter;
    this.requested = requested;
  }

  /** Looks from now on. */
  RequestDesk start() {
    beat = Optional.of(new Beat("headset-requests", LOOK, this::lookQuietly));
    return this;
  }

  private void lookQuietly() {
    try {
      for (Requests.Open request : open()) {
        boolean again = inDoubt.put(request.id(), request) != null;
        Requests.Answer answer = fulfil(request);
        // What nothing is known of any more was done the first time.
        boolean done = again && answer == Requests.Answer.UNKNOWN;
        requested.answer(request.id(), done ? Requests.Answer.DONE : answer);
        inDoubt.remove(request.id());
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

  private Collection<Requests.Open> open() {
    Map<String, Requests.Open> open = new LinkedHashMap<>(inDoubt);
    forgetter
        .store()
        .read(tables -> tables.requests().open())
        .forEach(request -> open.put(request.id(), request));
    return open.values();
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

  @Override
  public void close() {
    beat.ifPresent(Beat::close);
  }
}
