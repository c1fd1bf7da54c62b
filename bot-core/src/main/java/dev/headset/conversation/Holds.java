package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A case is put aside for a while. */
final class Holds {

  private static final Set<String> END = Set.of("off", "end");

  private Holds() {}

  /** A hold is over: by its time, or before it by whom it belongs to. Words alone never end it. */
  static void end(Turn turn, Case of, CaseStatus.Held held) {
    turn.keep(of.withStatus(new CaseStatus.Claimed(held.by(), held.joined())));
    turn.emit(new Effect.CancelTimer(TimerKind.HOLD_ENDS));
    turn.announce(of.thread(), turn.deskSay(TextKey.DESK_HOLD_ENDED));
    turn.tell(turn.say(TextKey.HOLD_ENDED, Map.of("associate", held.by().name())));
  }

  /** Puts it aside for who has it, be it a manager who does. */
  static void hold(Turn turn, Case of, Person by, String time) {
    if (!Claims.isInHand(turn, of)) {
      return;
    }
    Person holder = of.associate().orElse(by);
    if (END.contains(time.toLowerCase(Locale.ROOT))) {
      if (of.status() instanceof CaseStatus.Held held) {
        end(turn, of, held);
      } else {
        turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOT_HELD));
      }
      return;
    }
    Optional<Duration> length =
        time.isEmpty() ? Optional.of(turn.playbook().timings().hold()) : SpokenDuration.read(time);
    if (length.isEmpty()) {
      turn.tellThread(
          of.thread(), turn.deskSay(TextKey.DESK_HOLD_UNREADABLE, Map.of("time", time)));
      return;
    }
    List<Person> joined =
        of.status().people().stream().filter(each -> !each.id().equals(holder.id())).toList();
    CaseStatus.Held held = new CaseStatus.Held(holder, joined, turn.now().plus(length.get()));
    turn.keep(of.withStatus(held));
    turn.emit(new Effect.SetTimer(TimerKind.HOLD_ENDS, held.until()));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_HELD,
            Map.of("associate", by.name(), "until", CardStatus.until(turn, of, held))));
    ZonedDateTime until = held.until().atZone(turn.playbook().desk().zoneOf(of.team()));
    turn.tell(
        turn.say(
            TextKey.HELD,
            Map.of(
                "associate",
                holder.name(),
                "until",
                DayWords.say(turn, turn.conversation().language(), until, turn.now()))));
  }
}
