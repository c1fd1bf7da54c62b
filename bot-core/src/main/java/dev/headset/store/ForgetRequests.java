package dev.headset.store;

import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Wishes of another process that a customer be forgotten, which only the bot that has the store can
 * fulfil: it remembers customers beside the store.
 */
public interface ForgetRequests {

  /**
   * A wish that nobody has begun to fulfil.
   *
   * @param id names it; of the asking process's making
   */
  record Open(String id, PersonId customer) {}

  /** What became of a wish. */
  enum Answer {
    /** All that was known is erased. */
    FORGOTTEN,
    /** Nothing was known. */
    UNKNOWN,
    /** Something could not be erased; the bot's log tells what. */
    FAILED
  }

  /** Adds a wish. */
  void ask(Open request, Instant now);

  /** Wishes that wait, longest first. */
  List<Open> open();

  /** Notes that a wish is being fulfilled, and whom it is about no more. */
  void begin(String id);

  /** Notes what became of a wish that was begun; of one that is gone, nothing. */
  void answer(String id, Answer answer);

  /** What became of a wish; empty while that is open. */
  Optional<Answer> answer(String id);

  /** Erases a wish. */
  void remove(String id);

  /** Erases wishes that were added before a time: those who asked have long ceased to wait. */
  void prune(Instant before);
}
