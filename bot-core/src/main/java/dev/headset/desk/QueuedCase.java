package dev.headset.desk;

import dev.headset.platform.Person;
import java.time.Instant;
import java.util.Optional;

/**
 * A case that is not closed, as the whole desk sees it.
 *
 * @param associate who has it
 */
public record QueuedCase(
    CaseNumber number,
    TeamId team,
    Stage stage,
    Instant openedAt,
    Optional<Person> associate,
    String title) {

  /** A case's status without its particulars. */
  public enum Stage {
    WAITING,
    CLAIMED,
    HELD,
    CLOSED
  }
}
