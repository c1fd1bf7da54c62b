package dev.headset.testkit.scenario;

import java.util.Optional;

/** Something turned out otherwise than the story has it. */
final class UnseenException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<Scenario.Line> line;

  /**
   * Tells what is amiss.
   *
   * @param line where the story says so; empty: at the act
   */
  UnseenException(String what, Optional<Scenario.Line> line) {
    super(what);
    this.line = line;
  }

  Optional<Scenario.Line> line() {
    return line;
  }
}
