package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.effect.Effect;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A customer is heard no more, for good or for a time, and heard again. */
final class Blocks {

  private Blocks() {}

  /**
   * Blocks.
   *
   * @param typed why, and before it perhaps for how long: {@code 2h rude}, {@code 1d}, {@code spam}
   */
  static void block(Turn turn, Case of, Person by, String typed) {
    String first = typed.split("\\s+", 2)[0];
    Optional<Duration> length = timed(first);
    String why = length.isEmpty() ? typed : typed.substring(first.length()).strip();
    Optional<Instant> until = length.map(turn.now()::plus);
    turn.become(turn.conversation().withBlocked(true, until));
    turn.emit(
        until.isPresent()
            ? new Effect.SetTimer(TimerKind.BLOCK_ENDS, until.get())
            : new Effect.CancelTimer(TimerKind.BLOCK_ENDS));
    Map<String, String> said =
        Map.of(
            "associate", by.name(),
            "why", why.isEmpty() ? "–" : why,
            "until", until.map(at -> until(turn, of, at)).orElse(""));
    TextKey key = until.isPresent() ? TextKey.DESK_BLOCKED_UNTIL : TextKey.DESK_BLOCKED;
    turn.announce(of.thread(), turn.deskSay(key, said));
  }

  /** A number alone may be the beginning of the reason: a length of time has its unit. */
  private static Optional<Duration> timed(String first) {
    boolean unit = !first.isEmpty() && Character.isLetter(first.codePointBefore(first.length()));
    return unit ? SpokenDuration.read(first) : Optional.empty();
  }

  private static String until(Turn turn, Case of, Instant at) {
    return DayWords.say(
        turn, turn.deskLanguage(), at.atZone(turn.playbook().desk().zoneOf(of.team())), turn.now());
  }

  static void unblock(Turn turn, Case of, Person by) {
    if (!turn.conversation().blocked()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOT_BLOCKED));
      return;
    }
    hearAgain(turn);
    turn.announce(
        of.thread(), turn.deskSay(TextKey.DESK_UNBLOCKED, Map.of("associate", by.name())));
  }

  /** The time of a block is over; a clock that was set back meanwhile makes it longer. */
  static void end(Turn turn) {
    if (turn.conversation().blockedUntil().filter(turn.now()::isBefore).isPresent()) {
      return;
    }
    if (turn.conversation().blocked() && turn.conversation().blockedUntil().isPresent()) {
      hearAgain(turn);
      List<Case> cases = turn.conversation().cases();
      if (!cases.isEmpty()) {
        turn.announce(cases.get(cases.size() - 1).thread(), turn.deskSay(TextKey.DESK_BLOCK_ENDED));
      }
    }
  }

  private static void hearAgain(Turn turn) {
    turn.become(turn.conversation().withBlocked(false, Optional.empty()));
    turn.emit(new Effect.CancelTimer(TimerKind.BLOCK_ENDS));
  }
}
