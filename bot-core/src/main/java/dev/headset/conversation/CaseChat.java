package dev.headset.conversation;

import dev.headset.conversation.Phase.StatementPart;
import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Statement;
import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.Person;
import dev.headset.relay.DisplayNames;
import dev.headset.relay.Records;
import dev.headset.text.TextKey;
import dev.headset.text.Texts;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The customer while a case is open. All they say goes to the thread; the bot answers nothing
 * itself but the statement's questions, a wish for a manager, and how things stand.
 */
final class CaseChat {

  private CaseChat() {}

  static void spoke(Turn turn, Case open, Content content, Optional<Verdict> verdict) {
    if (content.text().isBlank() && content.attachments().isEmpty()) {
      return;
    }
    Case kept = withRecords(turn, withFiles(open, content), content.text());
    turn.keep(kept);
    toThread(turn, kept, content);
    Optional<Verdict.Kind> kind = verdict.map(Verdict::kind);
    if (kind.equals(Optional.of(Verdict.Kind.MANAGER))) {
      askForManager(turn, kept);
    } else if (!(kept.status() instanceof CaseStatus.Waiting)) {
      return;
    } else if (kind.equals(Optional.of(Verdict.Kind.ASSOCIATE))) {
      status(turn);
    } else if (kind.equals(Optional.of(Verdict.Kind.SMALL_TALK))) {
      smallTalk(turn, verdict.get());
    } else if (!content.text().isBlank()) {
      state(turn, kept, content.text());
    } else {
      added(turn);
    }
  }

  /** "Hello?" asks whether anybody is there; an "ok" or a "thanks" asks for nothing. */
  private static void smallTalk(Turn turn, Verdict verdict) {
    if (verdict.phrases().contains(PhraseClass.GREETING)
        || verdict.phrases().contains(PhraseClass.UPSET)) {
      status(turn);
    }
  }

  private static void toThread(Turn turn, Case to, Content content) {
    turn.carry(to.thread(), content);
  }

  /** Takes a part of the statement, and asks for the next. */
  private static void state(Turn turn, Case waiting, String text) {
    StatementPart part =
        turn.phase() instanceof Phase.WithDesk with ? with.asking() : StatementPart.ADDED_TO;
    Statement statement = waiting.statement();
    switch (part) {
      case WHAT -> {
        turn.keep(waiting.withStatement(statement.withWhat(text)));
        Handoff.askStatement(turn, StatementPart.WHEN);
      }
      case WHEN -> {
        turn.keep(waiting.withStatement(statement.withWhen(text)));
        Handoff.askStatement(turn, StatementPart.WANTED);
      }
      case WANTED -> {
        turn.keep(waiting.withStatement(statement.withWanted(text)));
        complete(turn);
      }
      case COMPLETE, ADDED_TO -> added(turn);
    }
  }

  /** A part of the statement is left out. */
  static void skip(Turn turn) {
    StatementPart part =
        turn.phase() instanceof Phase.WithDesk with ? with.asking() : StatementPart.ADDED_TO;
    switch (part) {
      case WHAT -> Handoff.askStatement(turn, StatementPart.WHEN);
      case WHEN -> Handoff.askStatement(turn, StatementPart.WANTED);
      case WANTED -> complete(turn);
      case COMPLETE, ADDED_TO -> status(turn);
    }
  }

  private static void complete(Turn turn) {
    turn.phase(new Phase.WithDesk(StatementPart.COMPLETE));
    Statement statement = turn.openCase().map(Case::statement).orElse(Statement.EMPTY);
    turn.tell(
        turn.say(
            TextKey.STATEMENT_COMPLETE,
            Map.of(
                "what", statement.what().orElse("–"),
                "when", statement.when().orElse("–"),
                "wanted", statement.wanted().orElse("–"))));
  }

  /** Something more was passed on: said once, then taken in silence. */
  private static void added(Turn turn) {
    if (turn.phase() instanceof Phase.WithDesk with && with.asking() == StatementPart.ADDED_TO) {
      return;
    }
    if (turn.phase() instanceof Phase.WithDesk with && with.asking() == StatementPart.COMPLETE) {
      turn.phase(new Phase.WithDesk(StatementPart.ADDED_TO));
    }
    turn.tell(turn.say(TextKey.PASSED_ON));
  }

  /** Tells how the open case stands. */
  static void status(Turn turn) {
    Optional<Case> open = turn.openCase();
    if (open.isEmpty()) {
      TopicFlow.menu(turn, turn.say(TextKey.MENU));
      return;
    }
    String number = open.get().number().value();
    Optional<Person> associate = open.get().associate();
    if (associate.isPresent()) {
      turn.offer(
          turn.say(
              TextKey.WITH_ASSOCIATE,
              Map.of("number", number, "associate", associate.get().name())),
          List.of(List.of(Bubbles.manager(turn))));
    } else {
      turn.offer(
          turn.say(
              TextKey.STILL_WAITING,
              Map.of("number", number, "ahead", WaitingLine.ahead(turn, open.get()))),
          Bubbles.waiting(turn, open.get().number()));
    }
  }

  /** The customer asks for a manager while their case is open: it moves to the managers' team. */
  static void askForManager(Turn turn, Case open) {
    Optional<Team> managers =
        turn.playbook().desk().team(open.team()).managers().map(turn.playbook().desk()::team);
    if (managers.isEmpty() || managers.get().id().equals(open.team())) {
      turn.tellThread(open.thread(), turn.deskSay(TextKey.DESK_ESCALATED_BY_CUSTOMER));
      Map<String, String> number = Map.of("number", open.number().value());
      turn.tell(
          isWithManagers(turn, open)
              ? turn.say(TextKey.ESCALATED_ALREADY)
              : turn.say(TextKey.MANAGER_NOTED, number));
      return;
    }
    turn.announce(open.thread(), turn.deskSay(TextKey.DESK_ESCALATED_BY_CUSTOMER));
    turn.tellThread(
        open.thread(),
        turn.deskSay(
            TextKey.DESK_TRANSFERRED_AWAY,
            Map.of(
                "team", teamName(turn, managers.get()),
                "associate", DisplayNames.clean(turn.conversation().name()))));
    Case moved = Handoff.move(turn, open, managers.get());
    turn.tellThread(moved.thread(), turn.deskSay(TextKey.DESK_ESCALATED_BY_CUSTOMER));
    turn.tell(turn.say(TextKey.ESCALATED));
  }

  private static boolean isWithManagers(Turn turn, Case open) {
    return turn.playbook().desk().teams().values().stream()
        .anyMatch(team -> team.managers().equals(Optional.of(open.team())));
  }

  /** The customer needs no help any more. */
  static void cancel(Turn turn, Case open) {
    Person who = new Person(turn.conversation().customer(), turn.conversation().name());
    CaseStatus closed =
        new CaseStatus.Closed(
            turn.now(),
            CaseStatus.Cause.CUSTOMER,
            open.associate(),
            turn.deskSay(TextKey.DESK_CLOSED_BY_CUSTOMER),
            Optional.of(who));
    turn.keep(open.withStatus(closed));
    Handoff.stopWaiting(turn);
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    turn.announce(open.thread(), turn.deskSay(TextKey.DESK_CLOSED_BY_CUSTOMER));
    Map<String, String> number = Map.of("number", open.number().value());
    turn.tell(turn.say(TextKey.CASE_CLOSED_BY_CUSTOMER, number));
    if (open.associate().isPresent()) {
      RatingFlow.ask(turn, open.number());
    } else {
      turn.phase(new Phase.Resting());
    }
  }

  static String teamName(Turn turn, Team team) {
    return Texts.render(team.name(), turn.deskLanguage(), Map.of());
  }

  private static Case withFiles(Case open, Content content) {
    if (content.attachments().isEmpty()) {
      return open;
    }
    List<Attachment> files = new ArrayList<>(open.files());
    files.addAll(content.attachments());
    return open.withFiles(files);
  }

  private static Case withRecords(Turn turn, Case open, String text) {
    List<String> records = Records.with(open.records(), text, turn.playbook().topics());
    return records.equals(open.records()) ? open : open.withRecords(records);
  }
}
