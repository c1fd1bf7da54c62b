package dev.headset.desk;

import dev.headset.platform.Attachment;
import dev.headset.platform.Person;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case in which something is being changed. */
final class CaseDraft {

  private final CaseNumber number;
  private TeamId team;
  private ThreadKey thread;
  private CaseStatus status;
  private Instant openedAt;
  private final Optional<TopicId> topic;
  private Statement statement;
  private Map<String, String> details;
  private List<String> records;
  private List<String> stepsTried;
  private List<Attachment> files;
  private List<String> tags;
  private int reminders;
  private Optional<Rating> rating;
  private List<Person> helpers;
  private Optional<QueueNews> told;
  private Optional<SentSteps> guided;
  private Optional<ThreadKey> left;

  CaseDraft(Case of) {
    this.number = of.number();
    this.team = of.team();
    this.thread = of.thread();
    this.status = of.status();
    this.openedAt = of.openedAt();
    this.topic = of.topic();
    this.statement = of.statement();
    this.details = of.details();
    this.records = of.records();
    this.stepsTried = of.stepsTried();
    this.files = of.files();
    this.tags = of.tags();
    this.reminders = of.reminders();
    this.rating = of.rating();
    this.helpers = of.helpers();
    this.told = of.told();
    this.guided = of.guided();
    this.left = of.left();
  }

  CaseDraft team(TeamId next) {
    this.team = next;
    return this;
  }

  CaseDraft thread(ThreadKey next) {
    this.thread = next;
    return this;
  }

  CaseDraft status(CaseStatus next) {
    this.status = next;
    return this;
  }

  CaseDraft openedAt(Instant next) {
    this.openedAt = next;
    return this;
  }

  CaseDraft statement(Statement next) {
    this.statement = next;
    return this;
  }

  CaseDraft details(Map<String, String> next) {
    this.details = next;
    return this;
  }

  CaseDraft records(List<String> next) {
    this.records = next;
    return this;
  }

  CaseDraft stepsTried(List<String> next) {
    this.stepsTried = next;
    return this;
  }

  CaseDraft files(List<Attachment> next) {
    this.files = next;
    return this;
  }

  CaseDraft tags(List<String> next) {
    this.tags = next;
    return this;
  }

  CaseDraft reminders(int next) {
    this.reminders = next;
    return this;
  }

  CaseDraft rating(Optional<Rating> next) {
    this.rating = next;
    return this;
  }

  CaseDraft helpers(List<Person> next) {
    this.helpers = next;
    return this;
  }

  CaseDraft told(Optional<QueueNews> next) {
    this.told = next;
    return this;
  }

  CaseDraft guided(Optional<SentSteps> next) {
    this.guided = next;
    return this;
  }

  CaseDraft left(Optional<ThreadKey> next) {
    this.left = next;
    return this;
  }

  Case done() {
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
        rating,
        helpers,
        told,
        guided,
        left);
  }
}
