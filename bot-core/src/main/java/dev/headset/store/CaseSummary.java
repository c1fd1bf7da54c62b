package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.TeamId;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * A case in short.
 *
 * @param customer empty once the customer was forgotten
 * @param associate who has it, or had it last
 * @param title what it is about, for staff
 * @param score the customer's rating, 1 to 5
 */
public record CaseSummary(
    CaseNumber number,
    Optional<PersonId> customer,
    TeamId team,
    QueuedCase.Stage stage,
    Instant openedAt,
    Optional<Person> associate,
    String title,
    Optional<Instant> closedAt,
    Optional<Integer> score) {

  /** As the desk sees it. */
  public QueuedCase queued() {
    return new QueuedCase(number, team, stage, openedAt, associate, title);
  }
}
