package dev.headset.store;

import java.time.Instant;
import java.util.List;

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
  List<OutboxEntry> all();

  /** Takes an entry out: it was done, or never will be. Nothing where it is gone already. */
  void remove(long number);

  /** Notes that an entry was tried, and when it may be tried again. */
  void postpone(long number, int attempts, Instant notBefore);

  /** Takes everything out that a lane still owes. */
  void removeLane(String lane);
}
