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
   * @param why in the closer's words, or in the bot's where nobody closed it; may be empty
   * @param actor who closed it; empty where time did
   */
  record Closed(Instant at, Cause cause, Optional<Person> by, String why, Optional<Person> actor)
      implements CaseStatus {}

  /** What ended a case. */
  enum Cause {
    STAFF,
    CUSTOMER,
    SILENCE,
    LEFT
  }

  /** Who has the case, or had it when it was closed. */
  default Optional<Person> associate() {
    if (this instanceof Claimed claimed) {
      return Optional.of(claimed.by);
    } else if (this instanceof Held held) {
      return Optional.of(held.by);
    }
    return this instanceof Closed closed ? closed.by : Optional.empty();
  }

  /** Whose words go to the customer, whoever has the case last. */
  default List<Person> people() {
    if (this instanceof Claimed claimed) {
      return withLast(claimed.joined, claimed.by);
    }
    return this instanceof Held held ? withLast(held.joined, held.by) : List.of();
  }

  private static List<Person> withLast(List<Person> joined, Person by) {
    List<Person> people = new java.util.ArrayList<>(joined);
    people.add(by);
    return people;
  }
}
