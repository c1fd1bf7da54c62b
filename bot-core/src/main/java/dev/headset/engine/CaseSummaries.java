package dev.headset.engine;

import dev.headset.conversation.Playbook;
import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.QueuedCase;
import dev.headset.desk.Rating;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import java.time.Instant;
import java.util.Optional;

/** Puts a case in short. */
final class CaseSummaries {

  private static final int MAX_TITLE_CHARS = 80;

  private CaseSummaries() {}

  static CaseSummary of(PersonId customer, Case whole, Playbook playbook) {
    CaseStatus status = whole.status();
    return new CaseSummary(
        whole.number(),
        Optional.of(customer),
        whole.team(),
        stage(status),
        whole.openedAt(),
        status.associate(),
        title(whole, playbook),
        closedAt(status),
        whole.rating().map(Rating::score));
  }

  static QueuedCase.Stage stage(CaseStatus status) {
    if (status instanceof CaseStatus.Waiting) {
      return QueuedCase.Stage.WAITING;
    }
    if (status instanceof CaseStatus.Claimed) {
      return QueuedCase.Stage.CLAIMED;
    }
    return status instanceof CaseStatus.Held ? QueuedCase.Stage.HELD : QueuedCase.Stage.CLOSED;
  }

  private static Optional<Instant> closedAt(CaseStatus status) {
    return status instanceof CaseStatus.Closed closed ? Optional.of(closed.at()) : Optional.empty();
  }

  /** The topic's bubble, or else the first words of the statement. */
  private static String title(Case whole, Playbook playbook) {
    String title =
        whole
            .topic()
            .flatMap(playbook.topics()::find)
            .map(topic -> topic.bubble().in(playbook.desk().language()))
            .or(() -> whole.statement().what())
            .orElse("")
            .strip();
    String line = title.lines().findFirst().orElse("");
    if (line.length() <= MAX_TITLE_CHARS) {
      return line;
    }
    int end =
        line.offsetByCodePoints(
            0, Math.min(MAX_TITLE_CHARS, line.codePointCount(0, line.length())));
    return end < line.length() ? line.substring(0, end) + "…" : line;
  }
}
