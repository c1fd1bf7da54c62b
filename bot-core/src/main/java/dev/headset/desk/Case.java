package dev.headset.desk;

import dev.headset.platform.Attachment;
import dev.headset.platform.Person;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A problem handed to people.
 *
 * @param openedAt when the customer entered the queue: their place goes by it, over transfers too
 * @param details what the topic asked for, slot id to value, in order
 * @param records order numbers and the like, recognised in anything that was said
 * @param stepsTried titles of guided steps that did not help
 * @param reminders how often the desk was told that nobody has come, since the case last waited
 * @param helpers who has had it so far or joined it, each once, the latest last
 * @param told what the customer was told of their place in the queue
 * @param guided the guided steps that an associate has sent and that are under way
 * @param left the thread that it has left for one that is not open yet
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
    Optional<Rating> rating,
    List<Person> helpers,
    Optional<QueueNews> told,
    Optional<SentSteps> guided,
    Optional<ThreadKey> left) {

  /** Copies the collections. */
  public Case {
    details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    records = List.copyOf(records);
    stepsTried = List.copyOf(stepsTried);
    files = List.copyOf(files);
    tags = List.copyOf(tags);
    helpers = List.copyOf(helpers);
  }

  /** A case that waits in its first thread; nothing is known of it but where it came from. */
  public static Case opened(
      CaseNumber number, TeamId team, Optional<TopicId> topic, Statement statement, Instant now) {
    return new Case(
        number,
        team,
        new ThreadKey(number, 1),
        new CaseStatus.Waiting(),
        now,
        topic,
        statement,
        Map.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        0,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public boolean open() {
    return !(status instanceof CaseStatus.Closed);
  }

  /** Who has it, or had it when it was closed. */
  public Optional<Person> associate() {
    return status.associate();
  }

  /**
   * In another state; whoever has it now is among its helpers, reminders begin anew, and steps that
   * were sent end with the case.
   */
  public Case withStatus(CaseStatus next) {
    boolean over = next instanceof CaseStatus.Closed;
    Case changed =
        with(draft -> draft.status(next).reminders(0).guided(over ? Optional.empty() : guided));
    for (Person one : next.people()) {
      changed = changed.helpedBy(one);
    }
    return changed;
  }

  private Case helpedBy(Person one) {
    List<Person> more = new ArrayList<>(helpers);
    more.removeIf(each -> each.id().equals(one.id()));
    more.add(one);
    return more.equals(helpers) ? this : with(draft -> draft.helpers(more));
  }

  /** In another team's hands, waiting in a new thread; the place in the queue stays its own. */
  public Case movedTo(TeamId next) {
    return with(draft -> draft.team(next).left(Optional.of(thread)).thread(thread.next()))
        .withStatus(new CaseStatus.Waiting());
  }

  /** In the hands of the same team, in a new thread. */
  public Case inNewThread() {
    return with(draft -> draft.thread(thread.next()));
  }

  /** Waiting once more, as somebody who has just come. */
  public Case waitingSince(Instant now) {
    return with(draft -> draft.openedAt(now)).withStatus(new CaseStatus.Waiting());
  }

  /** In a thread that is open by now. */
  public Case withoutLeft() {
    return with(draft -> draft.left(Optional.empty()));
  }

  public Case withStatement(Statement next) {
    return with(draft -> draft.statement(next));
  }

  public Case withDetails(Map<String, String> next) {
    return with(draft -> draft.details(next));
  }

  public Case withRecords(List<String> next) {
    return with(draft -> draft.records(next));
  }

  public Case withStepsTried(List<String> next) {
    return with(draft -> draft.stepsTried(next));
  }

  public Case withFiles(List<Attachment> next) {
    return with(draft -> draft.files(next));
  }

  public Case withTags(List<String> next) {
    return with(draft -> draft.tags(next));
  }

  public Case withReminders(int next) {
    return with(draft -> draft.reminders(next));
  }

  public Case withRating(Rating next) {
    return with(draft -> draft.rating(Optional.of(next)));
  }

  public Case withTold(QueueNews next) {
    return with(draft -> draft.told(Optional.of(next)));
  }

  public Case withGuided(Optional<SentSteps> next) {
    return with(draft -> draft.guided(next));
  }

  private Case with(UnaryOperator<CaseDraft> change) {
    return change.apply(new CaseDraft(this)).done();
  }
}
