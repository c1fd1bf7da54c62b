package dev.headset.discord;

import java.time.Duration;
import java.util.Optional;

/** Something to be done in its turn at a place. */
@FunctionalInterface
interface Step {

  /**
   * Does it.
   *
   * @return empty once it is done; else how long to wait before it is tried again, while everything
   *     behind it waits too
   */
  Optional<Duration> take();
}
