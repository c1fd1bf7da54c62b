package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Team;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.OutgoingMessage;
import dev.headset.text.TextKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done by itself when time has passed. */
final class Timers {

  private static final int REMINDERS = 2;

  private Timers() {}

  static void fired(Turn turn, TimerKind kind) {
    switch (kind) {
      case STILL_THERE -> stillThere(turn);
      case CLOSE_AFTER_SILENCE -> closeAfterSilence(turn);
      case HOLD_ENDS -> holdEnds(turn);
      case NOBODY_CAME -> nobodyCame(turn);
      case STILL_WAITING -> stillWaiting(turn);
      case BLOCK_ENDS -> Blocks.end(turn);
      case STAYED_AWAY -> Leaving.stayedAway(turn);
    }
  }

  /**
   * Watches the customer's silence while it is their turn: after something was told to them that
   * wants an answer, until they speak.
   */
  static void watchSilence(Turn turn, boolean customerActed) {
    if (!customerActed && !turn.toldCustomer()) {
      return;
    }
    if (!customerActed && isNoticeInCase(turn)) {
      return;
    }
    Silence silence = turn.conversation().silence();
    boolean theirTurn = theirTurn(turn);
    if (theirTurn) {
      turn.become(turn.conversation().withSilence(Silence.WATCHED));
      Instant due = turn.now().plus(turn.playbook().timings().stillThere());
      turn.emit(new Effect.SetTimer(TimerKind.STILL_THERE, due));
      if (silence == Silence.FOLLOWED_UP) {
        turn.emit(new Effect.CancelTimer(TimerKind.CLOSE_AFTER_SILENCE));
      }
    } else {
      unwatch(turn);
    }
  }

  /** Their silence means nothing, or not any more. */
  static void unwatch(Turn turn) {
    if (turn.conversation().silence() != Silence.UNWATCHED) {
      turn.become(turn.conversation().withSilence(Silence.UNWATCHED));
      turn.emit(new Effect.CancelTimer(TimerKind.STILL_THERE));
      turn.emit(new Effect.CancelTimer(TimerKind.CLOSE_AFTER_SILENCE));
    }
  }

  /** The bot says that a colleague has joined, or the like: whose turn it is stays as it was. */
  private static boolean isNoticeInCase(Turn turn) {
    return !turn.associateSpokeLast()
        && turn.openCase()
            .filter(each -> each.status() instanceof CaseStatus.Claimed)
            .filter(each -> !isStepShown(turn, each))
            .isPresent();
  }

  /** The customer has a step before them that an associate sent. */
  private static boolean isStepShown(Turn turn, Case of) {
    return of.guided().isPresent() && turn.toldCustomer();
  }

  private static boolean theirTurn(Turn turn) {
    Phase phase = turn.phase();
    if (phase instanceof Phase.WithDesk) {
      return turn.openCase()
          .filter(each -> each.status() instanceof CaseStatus.Claimed)
          .filter(each -> turn.associateSpokeLast() || isStepShown(turn, each))
          .isPresent();
    }
    return phase instanceof Phase.Asking
        || phase instanceof Phase.Answered
        || phase instanceof Phase.Guided
        || phase instanceof Phase.Confirming
        || phase instanceof Phase.Offered;
  }

  private static void stillThere(Turn turn) {
    if (turn.conversation().silence() != Silence.WATCHED) {
      return;
    }
    turn.offer(turn.say(TextKey.STILL_THERE), List.of());
    turn.become(turn.conversation().withSilence(Silence.FOLLOWED_UP));
    turn.emit(
        new Effect.SetTimer(
            TimerKind.CLOSE_AFTER_SILENCE,
            turn.now().plus(turn.playbook().timings().closeAfterSilence())));
  }

  private static void closeAfterSilence(Turn turn) {
    if (turn.conversation().silence() != Silence.FOLLOWED_UP) {
      return;
    }
    turn.become(turn.conversation().withSilence(Silence.UNWATCHED));
    Optional<Case> open = turn.openCase();
    if (open.isEmpty()) {
      turn.phase(new Phase.Resting());
      turn.tell(turn.say(TextKey.CLOSED_SILENT));
      return;
    }
    Case of = open.get();
    turn.keep(
        of.withStatus(
            new CaseStatus.Closed(
                turn.now(),
                CaseStatus.Cause.SILENCE,
                of.associate(),
                turn.deskSay(TextKey.DESK_CLOSED_SILENT),
                Optional.empty())));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_CLOSED_SILENT));
    turn.tell(turn.say(TextKey.CASE_CLOSED_SILENT, Map.of("number", of.number().value())));
    RatingFlow.ask(turn, of.number());
  }

  private static void holdEnds(Turn turn) {
    turn.openCase()
        .ifPresent(
            open -> {
              if (open.status() instanceof CaseStatus.Held held) {
                Holds.end(turn, open, held);
              }
            });
  }

  /** The card tells how long the case waits by now. */
  private static void stillWaiting(Turn turn) {
    turn.openCase()
        .filter(each -> each.status() instanceof CaseStatus.Waiting)
        .ifPresent(
            waiting -> {
              turn.showCardAnew();
              WaitingLine.tellIfMuchChanged(turn, waiting);
              Handoff.lookAgain(turn, waiting);
            });
  }

  /** The channel is reminded once, then the managers; while the team is closed, nobody is. */
  private static void nobodyCame(Turn turn) {
    Optional<Case> open = turn.openCase();
    if (open.isEmpty() || !(open.get().status() instanceof CaseStatus.Waiting)) {
      return;
    }
    Case waiting = open.get();
    Team team = turn.playbook().desk().team(waiting.team());
    if (!team.isOpen(turn.now())) {
      team.hours()
          .flatMap(hours -> hours.nextOpening(turn.now()))
          .map(opens -> opens.toInstant().plus(turn.playbook().timings().nobodyCame()))
          .ifPresent(due -> turn.emit(new Effect.SetTimer(TimerKind.NOBODY_CAME, due)));
      return;
    }
    int reminders = waiting.reminders() + 1;
    if (reminders > REMINDERS) {
      return;
    }
    turn.keep(waiting.withReminders(reminders));
    remind(turn, waiting, team, reminders);
    if (reminders < REMINDERS) {
      Handoff.remindLater(turn);
    }
  }

  private static void remind(Turn turn, Case waiting, Team team, int reminders) {
    String number = waiting.number().value();
    if (reminders == 1) {
      turn.emit(
          new Effect.TellChannel(
              team.channel(),
              OutgoingMessage.bot(
                  turn.deskSay(TextKey.DESK_NOBODY_CAME, Map.of("number", number)))));
      return;
    }
    String text =
        turn.deskSay(
            TextKey.DESK_NOBODY_CAME_MANAGERS,
            Map.of("number", number, "team", CaseChat.teamName(turn, team)));
    Optional<Team> managers = team.managers().map(turn.playbook().desk()::team);
    if (managers.isPresent()) {
      turn.emit(new Effect.TellChannel(managers.get().channel(), OutgoingMessage.bot(text)));
    } else {
      turn.tellOperators(text);
    }
    Phones.say(turn)
        .ifPresent(
            phones ->
                turn.offer(
                    turn.say(TextKey.NOBODY_CAME, Map.of("number", number)) + phones,
                    Bubbles.waiting(turn, waiting.number())));
  }
}
