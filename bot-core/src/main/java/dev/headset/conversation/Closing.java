package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A case is closed by staff, and opened again. */
final class Closing {

  private Closing() {}

  /** Closing is a change of state first; telling the customer is best effort. */
  static void close(Turn turn, Case of, Person by, String why) {
    Person associate = of.associate().orElse(by);
    turn.keep(
        of.withStatus(
            new CaseStatus.Closed(
                turn.now(), CaseStatus.Cause.STAFF, Optional.of(associate), why, Optional.of(by))));
    Handoff.stopWaiting(turn);
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_CLOSED, Map.of("associate", by.name(), "why", why.isEmpty() ? "–" : why)));
    turn.tell(
        turn.say(
            TextKey.CASE_CLOSED,
            Map.of("number", of.number().value(), "associate", associate.name())));
    RatingFlow.ask(turn, of.number());
  }

  static void reopen(Turn turn, Case of, Person by) {
    Optional<Case> open = turn.openCase();
    if (open.isPresent()) {
      turn.tellThread(
          of.thread(),
          turn.deskSay(TextKey.DESK_ONE_OPEN_CASE, Map.of("number", open.get().number().value())));
      return;
    }
    turn.keep(of.withStatus(new CaseStatus.Claimed(by, List.of())));
    turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_REOPENED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.CLAIMED_AGAIN, Map.of("associate", by.name())));
  }
}
