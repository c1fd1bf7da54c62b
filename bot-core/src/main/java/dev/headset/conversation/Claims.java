package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who has a case: claim, join, release. */
final class Claims {

  private Claims() {}

  /** The first claim wins; a repeat of it is told that it did, a second claimer by whom. */
  static void claim(Turn turn, Case of, Person by) {
    if (of.status() instanceof CaseStatus.Held held && held.by().id().equals(by.id())) {
      Holds.end(turn, of, held);
      return;
    }
    if (of.status() instanceof CaseStatus.Claimed || of.status() instanceof CaseStatus.Held) {
      Person owner = of.associate().orElse(by);
      turn.tellThread(
          of.thread(),
          owner.id().equals(by.id())
              ? turn.deskSay(TextKey.DESK_ALREADY_YOURS)
              : turn.deskSay(TextKey.DESK_ALREADY_CLAIMED, Map.of("associate", owner.name())));
      return;
    }
    if (!of.open()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_CLOSED));
      return;
    }
    WaitingLine.noteWait(turn, of);
    turn.keep(of.withStatus(new CaseStatus.Claimed(by, List.of())));
    turn.phase(new Phase.WithDesk(Phase.StatementPart.COMPLETE));
    Handoff.stopWaiting(turn);
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_CLAIMED, Map.of("associate", by.name())));
    turn.tell(
        turn.say(TextKey.CLAIMED, Map.of("associate", by.name(), "number", of.number().value())));
  }

  /** A colleague's words go to the customer as well from now on. */
  static void join(Turn turn, Case of, Person by) {
    if (of.status() instanceof CaseStatus.Waiting) {
      claim(turn, of, by);
      return;
    }
    if (StaffDesk.speaksToCustomer(of, by)) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_ALREADY_YOURS));
      return;
    }
    turn.keep(of.withStatus(joined(of.status(), by)));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_JOINED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.JOINED, Map.of("associate", by.name())));
  }

  private static CaseStatus joined(CaseStatus status, Person by) {
    if (status instanceof CaseStatus.Claimed claimed) {
      return new CaseStatus.Claimed(claimed.by(), plus(claimed.joined(), by));
    } else if (status instanceof CaseStatus.Held held) {
      return new CaseStatus.Held(held.by(), plus(held.joined(), by), held.until());
    }
    return status;
  }

  private static List<Person> plus(List<Person> people, Person one) {
    List<Person> more = new ArrayList<>(people);
    more.add(one);
    return more;
  }

  static void release(Turn turn, Case of, Person by) {
    if (!isInHand(turn, of)) {
      return;
    }
    Case waiting = of.withStatus(new CaseStatus.Waiting());
    turn.keep(waiting);
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    Handoff.startWaiting(turn, waiting);
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_RELEASED, Map.of("associate", by.name())));
    turn.tell(turn.say(TextKey.RELEASED));
  }

  /** Who has the case and, where the team keeps duties, who is there. */
  static void who(Turn turn, Case of) {
    List<String> lines = new ArrayList<>();
    lines.add(whoHas(turn, of));
    if (!turn.world().desk().onDuty(of.team()).isEmpty()) {
      Duty.list(turn.world(), of.team()).ifPresent(lines::add);
    }
    turn.tellThread(of.thread(), String.join("\n", lines));
  }

  private static String whoHas(Turn turn, Case of) {
    Optional<Person> associate = of.associate();
    if (associate.isEmpty()) {
      return turn.deskSay(TextKey.DESK_WHO_NOBODY);
    }
    String joined =
        of.status().people().stream()
            .filter(each -> !each.id().equals(associate.get().id()))
            .map(Person::name)
            .collect(Collectors.joining(", "));
    return turn.deskSay(
        TextKey.DESK_WHO,
        Map.of("associate", associate.get().name(), "joined", joined.isEmpty() ? "–" : joined));
  }

  /** Whether somebody has the case; where nobody does, that is said. */
  static boolean isInHand(Turn turn, Case of) {
    if (of.associate().isEmpty()) {
      tellHowToHaveIt(turn, of);
      return false;
    }
    return true;
  }

  /** Says to somebody who has not the case how they come to have it. */
  static void tellHowToHaveIt(Turn turn, Case of) {
    String text =
        of.associate()
            .map(holder -> Map.of("associate", holder.name()))
            .map(holder -> turn.deskSay(TextKey.DESK_NOT_YOURS, holder))
            .orElseGet(() -> turn.deskSay(TextKey.DESK_CLAIM_FIRST));
    turn.tellThread(of.thread(), text);
  }
}
