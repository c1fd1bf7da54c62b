package dev.headset.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was taken but could not be decided yet: something whose decision threw, and all that came
 * for the same line after it.
 */
public interface Waiting {

  void add(WaitingIncoming waiting);

  /** Everything that waits, in order. */
  List<WaitingIncoming> all();

  void remove(long number);

  /** Notes that it was tried again in vain. */
  void postpone(long number, int attempts, Instant notBefore, String cause);

  /** Puts something aside for good. */
  void park(WaitingIncoming waiting, String cause, Instant now);

  /**
   * Lets something that was put aside wait again, as if it had never been tried.
   *
   * @param number that it was put aside as
   * @param place its new place in the order of everything
   * @return it; empty where nothing was put aside as that number
   */
  Optional<WaitingIncoming> takeBack(long number, long place, Instant now);

  /** Everything that was put aside, oldest first. */
  List<ParkedIncoming> parked();
}
