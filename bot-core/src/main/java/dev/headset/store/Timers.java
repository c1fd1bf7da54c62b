package dev.headset.store;

import dev.headset.effect.TimerKind;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The timers of all conversations; each conversation has at most one of each kind. */
public interface Timers {

  /** Starts a timer, in place of the customer's one of that kind. */
  void set(PersonId customer, TimerKind kind, Instant due);

  /** Stops a timer; nothing where none runs. */
  void cancel(PersonId customer, TimerKind kind);

  /** When a timer runs out; empty where none of that kind runs. */
  Optional<Instant> of(PersonId customer, TimerKind kind);

  /** Timers that have run out, the longest overdue first, at most {@code max}. */
  List<Due> due(Instant now, int max);

  /** A timer that has run out. */
  record Due(PersonId customer, TimerKind kind) {}
}
