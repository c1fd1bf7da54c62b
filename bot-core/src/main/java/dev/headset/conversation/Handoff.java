package dev.headset.conversation;

import dev.headset.conversation.Phase.StatementPart;
import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueueNews;
import dev.headset.desk.Statement;
import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.OutgoingMessage;
import dev.headset.relay.Records;
import dev.headset.text.TextKey;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hands the customer's problem to people. Staff are told at once; the statement is asked for while
 * the customer waits.
 */
final class Handoff {

  private Handoff() {}

  /** The topic that the conversation is about. */
  static Optional<Topic> topicAtHand(Turn turn) {
    return turn.problem().topic().flatMap(turn.playbook().topics()::find);
  }

  /** Opens a case, or tells how the open one stands. */
  static void open(Turn turn, Optional<Topic> topic, boolean manager) {
    if (turn.openCase().isPresent()) {
      CaseChat.status(turn);
      return;
    }
    Team team = Routing.team(turn, topic, manager);
    Case opened = newCase(turn, topic, team);
    QueueNews news = WaitingLine.now(turn, opened);
    opened = opened.withTold(news);
    turn.keep(opened);
    OtherProblems.forget(turn); // the statement has them all
    openThread(turn, opened, Card.of(turn, opened).pinging(Crew.called(turn, opened)));
    turn.remember(
        TranscriptLine.From.EVENT,
        "",
        turn.deskSay(TextKey.DESK_NEW_CASE, Card.titleArguments(turn, opened)),
        List.of());
    startWaiting(turn, opened);
    tellWaiting(turn, opened, news);
    StatementPart first =
        opened.statement().what().isPresent() ? StatementPart.WHEN : StatementPart.WHAT;
    askStatement(turn, first);
  }

  private static Case newCase(Turn turn, Optional<Topic> topic, Team team) {
    CaseNumber number = CaseNumber.of(turn.world().random());
    Problem problem = turn.problem();
    Map<String, String> details = new LinkedHashMap<>();
    given(turn.phase()).forEach((slot, value) -> details.put(slot.value(), value));
    problem.known().forEach((slot, value) -> details.putIfAbsent(slot.value(), value));
    Set<String> records = new LinkedHashSet<>();
    problem.words().forEach(said -> records.addAll(Records.in(said, turn.playbook().topics())));
    problem.recent().stream()
        .filter(line -> line.from() == TranscriptLine.From.CUSTOMER)
        .forEach(line -> records.addAll(Records.in(line.text(), turn.playbook().topics())));
    details.values().forEach(value -> records.addAll(Records.in(value, turn.playbook().topics())));
    Statement statement =
        problem.words().isEmpty()
            ? Statement.EMPTY
            : Statement.EMPTY.withWhat(String.join("\n", problem.words()));
    return Case.opened(number, team.id(), topic.map(Topic::id), statement, turn.now())
        .withDetails(details)
        .withRecords(records.stream().limit(Records.MAX_KEPT).toList())
        .withStepsTried(problem.tried())
        .withFiles(problem.files());
  }

  private static Map<SlotId, String> given(Phase phase) {
    if (phase instanceof Phase.Asking asking) {
      return asking.given();
    } else if (phase instanceof Phase.Answered answered) {
      return answered.given();
    } else if (phase instanceof Phase.Guided guided) {
      return guided.given();
    } else if (phase instanceof Phase.LookingUp lookingUp) {
      return lookingUp.given();
    }
    return Map.of();
  }

  /** Opens the thread of a case: the card, below it what was said so far, and the files. */
  static void openThread(Turn turn, Case of) {
    openThread(turn, of, Card.of(turn, of));
  }

  static void openThread(Turn turn, Case of, OutgoingMessage card) {
    Team team = turn.playbook().desk().team(of.team());
    turn.emit(new Effect.OpenThread(of.thread(), team.channel(), Card.title(turn, of), card));
    String transcript = TalkSoFar.say(turn);
    if (!transcript.isEmpty()) {
      turn.tellThread(
          of.thread(), turn.deskSay(TextKey.DESK_TRANSCRIPT, Map.of("transcript", transcript)));
    }
    if (!of.files().isEmpty()) {
      String names = String.join(", ", Card.names(of.files()));
      String text = turn.deskSay(TextKey.DESK_CARD_FILES, Map.of("files", names));
      turn.emit(
          new Effect.TellThread(
              of.thread(), OutgoingMessage.bot(text).withFiles(Carried.files(of.files()))));
    }
  }

  /** Staff are reminded of a case that nobody claims, and its card shows how long it waits. */
  static void startWaiting(Turn turn, Case waiting) {
    remindLater(turn);
    lookAgain(turn, waiting);
  }

  static void remindLater(Turn turn) {
    turn.emit(
        new Effect.SetTimer(
            TimerKind.NOBODY_CAME, turn.now().plus(turn.playbook().timings().nobodyCame())));
  }

  static void lookAgain(Turn turn, Case waiting) {
    turn.emit(
        new Effect.SetTimer(TimerKind.STILL_WAITING, CardStatus.nextLook(waiting, turn.now())));
  }

  /** Somebody has it, or it is over. */
  static void stopWaiting(Turn turn) {
    turn.emit(new Effect.CancelTimer(TimerKind.NOBODY_CAME));
    turn.emit(new Effect.CancelTimer(TimerKind.STILL_WAITING));
  }

  private static void tellWaiting(Turn turn, Case of, QueueNews news) {
    String number = of.number().value();
    Team team = turn.playbook().desk().team(of.team());
    if (team.hours().filter(hours -> !hours.isOpen(turn.now())).isPresent()) {
      Optional<ZonedDateTime> opens = team.hours().flatMap(hours -> hours.nextOpening(turn.now()));
      String text =
          opens
              .map(
                  at ->
                      turn.say(
                          TextKey.WAITING_CLOSED,
                          Map.of(
                              "number",
                              number,
                              "opens",
                              DayWords.say(turn, turn.conversation().language(), at, turn.now()))))
              .orElseGet(() -> turn.say(TextKey.WAITING_CLOSED_FOR_LONG, Map.of("number", number)));
      turn.offer(text + Phones.say(turn).orElse(""), Bubbles.waiting(turn, of.number()));
      return;
    }
    turn.offer(
        turn.say(TextKey.WAITING, Map.of("number", number, "ahead", news.ahead()))
            + WaitingLine.howLong(turn, of, news),
        Bubbles.waiting(turn, of.number()));
  }

  static void askStatement(Turn turn, StatementPart part) {
    turn.phase(new Phase.WithDesk(part));
    TextKey question =
        switch (part) {
          case WHAT -> TextKey.STATEMENT_WHAT;
          case WHEN -> TextKey.STATEMENT_WHEN;
          case WANTED -> TextKey.STATEMENT_WANTED;
          case COMPLETE, ADDED_TO -> throw new IllegalArgumentException("nothing to ask: " + part);
        };
    turn.offer(turn.say(question), Bubbles.skip(turn));
  }

  /** Puts a case into another team's hands, at its old place by time of arrival. */
  static Case move(Turn turn, Case from, Team to) {
    Case moved = from.movedTo(to.id());
    turn.keep(moved);
    openThread(turn, moved, Card.of(turn, moved).pinging(Crew.called(turn, moved)));
    if (TalkSoFar.isCut(turn)) {
      CaseTranscripts.show(turn, moved);
    }
    startWaiting(turn, moved);
    return moved;
  }

  /** The topic's label in the desk's language. */
  static Optional<Topic> topicOf(Turn turn, Optional<TopicId> id) {
    return id.flatMap(turn.playbook().topics()::find);
  }
}
