package dev.headset.desk;

import java.util.Optional;

/**
 * The customer's clear statement of the problem, each part in their own words.
 *
 * @param what what went wrong
 * @param when when it happened
 * @param wanted the outcome they wish for
 */
public record Statement(Optional<String> what, Optional<String> when, Optional<String> wanted) {

  public static final Statement EMPTY =
      new Statement(Optional.empty(), Optional.empty(), Optional.empty());

  public Statement withWhat(String said) {
    return new Statement(Optional.of(said), when, wanted);
  }

  public Statement withWhen(String said) {
    return new Statement(what, Optional.of(said), wanted);
  }

  public Statement withWanted(String said) {
    return new Statement(what, when, Optional.of(said));
  }
}
