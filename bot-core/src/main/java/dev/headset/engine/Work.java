package dev.headset.engine;

import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import dev.headset.platform.Update;
import dev.headset.store.OutboxEntry;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Something for the writer to do within a transaction. */
sealed interface Work {

  Duration MAX_WAIT = Duration.ofSeconds(2);

  /** An adapter waits until this update is durable. */
  record Accepted(Update update, CompletableFuture<Void> done, long sinceNanos) implements Work {
    /** Whether it may wait a little longer for what it depends on. */
    boolean mayWait() {
      return System.nanoTime() - sinceNanos < MAX_WAIT.toNanos();
    }
  }

  /**
   * Something owed was tried.
   *
   * @param awaited whether something else can't be tried before this is durable
   * @param inDoubt whether it may have been noted down already
   */
  record Tried(OutboxEntry entry, Outcome outcome, boolean awaited, boolean inDoubt)
      implements Work {
    Tried(OutboxEntry entry, Outcome outcome, boolean awaited) {
      this(entry, outcome, awaited, false);
    }

    Tried again() {
      return new Tried(entry, outcome, awaited, true);
    }
  }

  /** A timer has run out. */
  record TimerDue(PersonId customer, TimerKind kind, CompletableFuture<Void> done)
      implements Work {}

  /** What waits at the head of a line may be tried again. */
  record RetryDue(String line, CompletableFuture<Void> done) implements Work {}

  /** Something else that must not cross a decision. */
  record Errand(Consumer<Transaction> run, CompletableFuture<Void> done) implements Work {}

  /** Completed once the work is durable, or could not be done; nobody waits for {@link Tried}. */
  default CompletableFuture<Void> completion() {
    if (this instanceof Accepted accepted) {
      return accepted.done();
    }
    if (this instanceof TimerDue timer) {
      return timer.done();
    }
    if (this instanceof RetryDue retry) {
      return retry.done();
    }
    if (this instanceof Errand errand) {
      return errand.done();
    }
    return new CompletableFuture<>();
  }

  /** Whether the writer may wait a moment for company before it commits this. */
  default boolean patient() {
    return this instanceof Tried tried && !tried.awaited() && tried.outcome().patient();
  }
}
