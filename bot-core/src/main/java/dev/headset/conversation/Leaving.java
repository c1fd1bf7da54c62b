package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.OnLeave;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A customer leaves or blocks the bot, and comes back. */
final class Leaving {

  private Leaving() {}

  /** Staff learn at once that the customer has left, and that they are back. */
  static void customer(Turn turn, Event.CustomerReachable event) {
    if (event.now()) {
      isBack(turn);
      turn.openCase()
          .ifPresent(
              open -> turn.announce(open.thread(), turn.deskSay(TextKey.DESK_CUSTOMER_BACK)));
    } else {
      turn.openCase().ifPresent(open -> left(turn, open, event.customer()));
    }
  }

  private static void left(Turn turn, Case open, Person customer) {
    OnLeave rule = turn.playbook().desk().onLeave();
    if (rule instanceof OnLeave.Close) {
      close(turn, open, Optional.of(StaffDesk.clean(customer)));
      return;
    }
    String text = turn.deskSay(TextKey.DESK_CUSTOMER_LEFT);
    if (rule instanceof OnLeave.CloseAfter after) {
      Instant due = turn.now().plus(after.away());
      turn.emit(new Effect.SetTimer(TimerKind.STAYED_AWAY, due));
      text += " " + turn.deskSay(TextKey.DESK_LEFT_UNTIL, Map.of("until", until(turn, open, due)));
    }
    turn.announce(open.thread(), text);
  }

  private static String until(Turn turn, Case of, Instant due) {
    return DayWords.say(
        turn,
        turn.deskLanguage(),
        due.atZone(turn.playbook().desk().zoneOf(of.team())),
        turn.now());
  }

  /** The customer can be reached, or was heard: what waited for that is no more. */
  static void isBack(Turn turn) {
    if (turn.playbook().desk().onLeave() instanceof OnLeave.CloseAfter) {
      turn.emit(new Effect.CancelTimer(TimerKind.STAYED_AWAY));
    }
  }

  /** Nothing where the operator has changed their mind meanwhile. */
  static void stayedAway(Turn turn) {
    if (turn.playbook().desk().onLeave() instanceof OnLeave.Notify) {
      return;
    }
    turn.openCase().ifPresent(open -> close(turn, open, Optional.empty()));
  }

  /** Nobody is there to be told; whoever comes back can open the case again by its number. */
  private static void close(Turn turn, Case of, Optional<Person> actor) {
    String why = turn.deskSay(TextKey.DESK_CLOSED_LEFT);
    turn.keep(
        of.withStatus(
            new CaseStatus.Closed(turn.now(), CaseStatus.Cause.LEFT, of.associate(), why, actor)));
    Handoff.stopWaiting(turn);
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    Timers.unwatch(turn);
    turn.phase(new Phase.Resting());
    turn.announce(of.thread(), why);
  }
}
