package dev.headset.desk;

import dev.headset.platform.Attachment;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A problem handed to people.
 *
 * @param openedAt when the customer entered the queue: their place goes by it, over transfers too
 * @param details what the topic asked for, slot id to value, in order
 * @param records order numbers and the like, recognised in anything that was said
 * @param stepsTried titles of guided steps that did not help
 * @param reminders how often the desk was told that nobody has come, since the case last waited
 */
public record Case(
    CaseNumber number,
    TeamId team,
    ThreadKey thread,
    CaseStatus status,
    Instant openedAt,
    Optional<TopicId> topic,
    Statement statement,
    Map<String, String> details,
    List<String> records,
    List<String> stepsTried,
    List<Attachment> files,
    List<String> tags,
    int reminders,
    Optional<Rating> rating) {

  /** Copies the collections. */
  public Case {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    records = List.copyOf(records);
    stepsTried = List.copyOf(stepsTried);
    files = List.copyOf(files);
    tags = List.copyOf(tags);
  }

  public boolean open() {
    return !(status instanceof CaseStatus.Closed);
  }

  public Case withStatus(CaseStatus next) {
    return new Case(
        number,
        team,
        thread,
        next,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        tags,
        0,
        rating);
  }

  /** In another team's hands, waiting in a new thread; the place in the queue stays its own. */
  public Case movedTo(TeamId next) {
    return new Case(
        number,
        next,
        thread.next(),
        new CaseStatus.Waiting(),
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        tags,
        0,
        rating);
  }

  /** In the hands of the same team, in a new thread. */
  public Case inNewThread() {
    return new Case(
        number,
        team,
        thread.next(),
        status,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        tags,
        reminders,
        rating);
  }

  public Case withStatement(Statement next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        next,
        details,
        records,
        stepsTried,
        files,
        tags,
        reminders,
        rating);
  }

  public Case withRecords(List<String> next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        statement,
        details,
        next,
        stepsTried,
        files,
        tags,
        reminders,
        rating);
  }

  public Case withFiles(List<Attachment> next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        next,
        tags,
        reminders,
        rating);
  }

  public Case withTags(List<String> next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        next,
        reminders,
        rating);
  }

  public Case withReminders(int next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        tags,
        next,
        rating);
  }

  public Case withRating(Rating next) {
    return new Case(
        number,
        team,
        thread,
        status,
        openedAt,
        topic,
        statement,
        details,
        records,
        stepsTried,
        files,
        tags,
        reminders,
        Optional.of(next));
  }
}
