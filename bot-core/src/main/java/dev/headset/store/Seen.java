package dev.headset.store;

import dev.headset.platform.EventId;
import java.time.Instant;

/** The ids of updates that were taken, so that each is decided once. */
public interface Seen {

  /** Notes an id. Whether it is new. */
  boolean add(EventId id, Instant now);

  /** Lets go of ids noted before a time, at most {@code max}. How many went. */
  int prune(Instant before, int max);
}
