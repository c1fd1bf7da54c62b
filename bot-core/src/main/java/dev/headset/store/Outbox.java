package dev.headset.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What has been decided but not yet done, in the order in which it must be done.
 *
 * <p>An entry is written in the transaction of the state change that caused it, so a crash between
 * the two can't lose a reply. Doing it is <em>at least once</em>: after a crash an entry may be
 * sent again, under the same key.
 */
public interface Outbox {

  void add(OutboxEntry entry);

  /** Everything owed, in order. */
  default List<OutboxEntry> all() {
    return after(0);
  }

  /** What is owed with greater numbers than this, in order; numbers are above 0. */
  List<OutboxEntry> after(long number);

  /** The numbers of everything owed. */
  Set<Long> numbers();

  /** Whether the entry with this number is still owed. */
  boolean owes(long number);

  /** Takes an entry out: it was done, or never will be. Nothing where it is gone already. */
  void remove(long number);

  /** Notes that an entry was tried, and when it may be tried again. */
  void postpone(long number, int attempts, Instant notBefore);

  /** Takes everything out that a lane still owes. */
  void removeLane(String lane);
}
