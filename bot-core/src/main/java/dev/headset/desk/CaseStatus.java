package dev.headset.desk;

import dev.headset.platform.Person;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where a case stands. */
public sealed interface CaseStatus {

  /** Nobody has it. */
  record Waiting() implements CaseStatus {}

  /**
   * An associate has it.
   *
   * @param joined colleagues whose words go to the customer as well
   */
  record Claimed(Person by, List<Person> joined) implements CaseStatus {
    /** Copies the list. */
    public Claimed {
      joined = List.copyOf(joined);
    }
  }

  /** An associate has put it aside until a time; silence closes nothing meanwhile. */
  record Held(Person by, List<Person> joined, Instant until) implements CaseStatus {
    /** Copies the list. */
    public Held {
      joined = List.copyOf(joined);
    }
  }

  /**
   * Done.
   *
   * @param by the associate who had it, where one had
   * @param why in the closer's words; may be empty
   */
  record Closed(Instant at, Cause cause, Optional<Person> by, String why) implements CaseStatus {}

  /** What ended a case. */
  enum Cause {
    STAFF,
    CUSTOMER,
    SILENCE
  }
}
