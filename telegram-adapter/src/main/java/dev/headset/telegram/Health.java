package dev.headset.telegram;

import dev.headset.platform.AdapterState;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How it goes with polling. Each trouble is said once, and so is its end. Read by other threads
 * than the one that polls.
 */
final class Health {

  private static final Logger LOG = LoggerFactory.getLogger(Health.class);

  /** A failed poll or two is the ordinary life of a network. */
  private static final int TROUBLED_AFTER = 3;

  private Optional<Long> lastGoodNanos = Optional.empty();
  private Optional<AdapterState.Troubled> trouble = Optional.empty();
  private int failures;
  private long troubledUntilNanos = System.nanoTime();

  synchronized AdapterState state() {
    if (trouble.isPresent()) {
      return trouble.get();
    }
    return lastGoodNanos
        .<AdapterState>map(at -> new AdapterState.Serving(Duration.ofNanos(System.nanoTime() - at)))
        .orElseGet(AdapterState.Starting::new);
  }

  /** A poll was answered as it should be. */
  synchronized void good() {
    boolean over = System.nanoTime() - troubledUntilNanos >= 0;
    if (trouble.isPresent() && over) {
      LOG.info("Telegram is served again");
    }
    trouble = trouble.filter(lasting -> !over);
    failures = 0;
    lastGoodNanos = Optional.of(System.nanoTime());
  }

  /** A poll failed. Returns how many have in a row. */
  synchronized int failed(Trouble why) {
    failures++;
    if (why.sure() || failures >= TROUBLED_AFTER) {
      AdapterState.Troubled now = new AdapterState.Troubled(why.sentence(), why.refused());
      if (!trouble.equals(Optional.of(now))) {
        LOG.warn("{}", why.sentence());
      }
      troubledUntilNanos = System.nanoTime() + why.lasts().toNanos();
      trouble = Optional.of(now);
    }
    return failures;
  }
}
