package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Refusal;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs what is to be done at a place: follows a group that moved, keeps out of a chat that asked
 * for a pause, and makes of each failure what it means for the delivery.
 */
final class Errands {

  private static final Logger LOG = LoggerFactory.getLogger(Errands.class);

  private final Places places;

  /** In {@link System#nanoTime}: Telegram's pauses run on real time. */
  private final Map<Long, Long> pausedUntil = new ConcurrentHashMap<>();

  Errands(Places places) {
    this.places = places;
  }

  Delivery run(Address to, Errand errand) {
    return run(to, errand, true);
  }

  private Delivery run(Address to, Errand errand, boolean following) {
    Spot spot;
    try {
      spot = places.spot(to);
    } catch (NumberFormatException e) {
      return new Delivery.Refused(Refusal.INVALID, to + " is no place on Telegram");
    }
    Optional<Long> moved = Optional.empty();
    try {
      Optional<Delivery> paused = paused(spot);
      return paused.isPresent() ? paused.get() : errand.at(spot);
    } catch (CallFailedException e) {
      moved = e.failure() instanceof Failure.Refusal refusal ? refusal.movedTo() : moved;
      if (moved.isEmpty() || !following) {
        return failed(e.failure(), spot);
      }
    } catch (IOException e) {
      return new Delivery.RetryAfter(Verdicts.SHORT_PAUSE, "a file of ours could not be read");
    } catch (InboxUnavailableException e) {
      return new Delivery.RetryAfter(Verdicts.SHORT_PAUSE, "the store is out of reach");
    }
    follow(spot.chat(), moved.get());
    return run(to, errand, false);
  }

  private void follow(long from, long to) {
    try {
      places.moves(from, to);
    } catch (InboxUnavailableException e) {
      LOG.warn("That a group became telegram:{} could not be noted: {}", to, e.getMessage());
    }
  }

  private Delivery failed(Failure failure, Spot spot) {
    Delivery verdict = Verdicts.of(failure, spot);
    boolean asksForPause = failure instanceof Failure.Refusal refusal && refusal.code() == 429;
    if (asksForPause && verdict instanceof Delivery.RetryAfter retry) {
      LOG.warn("Telegram asks for a pause of {} in a chat", retry.pause());
      pausedUntil.put(spot.chat(), System.nanoTime() + retry.pause().toNanos());
    }
    return verdict;
  }

  private Optional<Delivery> paused(Spot spot) {
    Long until = pausedUntil.get(spot.chat());
    long left = until == null ? 0 : until - System.nanoTime();
    if (left <= 0) {
      pausedUntil.remove(spot.chat());
      return Optional.empty();
    }
    return Optional.of(
        new Delivery.RetryAfter(Duration.ofNanos(left), "Telegram asked for a pause in this chat"));
  }

  /** What is done, once the place is known in Telegram's numbers. */
  interface Errand {
    Delivery at(Spot spot) throws CallFailedException, IOException, InboxUnavailableException;
  }
}
