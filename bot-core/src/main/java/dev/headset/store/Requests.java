package dev.headset.store;

import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What another process asks of the bot that has the store, and alone can do: it remembers rows
 * beside the store.
 */
public interface Requests {

  /** What may be asked. */
  sealed interface Wish {

    /** That all that is known of a customer be erased. */
    record Forget(PersonId customer) implements Wish {}

    /** That something that was put aside be decided again. */
    record Retry(long number) implements Wish {}
  }

  /**
   * A request that nobody has begun to fulfil.
   *
   * @param id names it; of the asking process's making
   */
  record Open(String id, Wish wish) {}

  /** What became of a request. */
  enum Answer {
    /** It was done. */
    DONE,
    /** There is nothing that it is about. */
    UNKNOWN,
    /** Something could not be done; the bot's log tells what. */
    FAILED
  }

  /** Adds a request. */
  void ask(Open request, Instant now);

  /** Requests that wait, longest first. */
  List<Open> open();

  /** Notes that a request is being fulfilled, and what it is about no more. */
  void begin(String id);

  /** Notes what became of a request that was begun; of one that is gone, nothing. */
  void answer(String id, Answer answer);

  /** What became of a request; empty while that is open. */
  Optional<Answer> answer(String id);

  /** Erases a request. */
  void remove(String id);

  /** Erases requests that were added before a time: those who asked have long ceased to wait. */
  void prune(Instant before);
}
