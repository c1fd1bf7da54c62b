package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.effect.Effect;
import dev.headset.effect.Receipt;
import dev.headset.platform.Mark;
import dev.headset.platform.Refusal;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** What became of messages that were sent. */
final class Deliveries {

  private Deliveries() {}

  /** The associate's words are with the customer. */
  static void arrived(Turn turn, Receipt receipt) {
    mark(turn, receipt, Mark.TAKEN);
  }

  /** A message never will reach the customer: staff are told, and the case lives on. */
  static void customerMissed(Turn turn, Event.CustomerMissed missed) {
    missed.receipt().ifPresent(receipt -> mark(turn, receipt, Mark.FAILED));
    TextKey text =
        missed.refusal() == Refusal.UNREACHABLE
            ? TextKey.DESK_CUSTOMER_UNREACHABLE
            : TextKey.DESK_NOT_DELIVERED;
    String said = turn.deskSay(text, Map.of("reason", missed.reason()));
    Optional<Case> open = turn.openCase();
    if (missed.receipt().isPresent()) {
      turn.tellThread(missed.receipt().get().thread(), said);
    } else if (open.isPresent()) {
      turn.tellThread(open.get().thread(), said);
    } else if (missed.refusal() == Refusal.UNREACHABLE) {
      notToldOfTheEnd(turn, said);
    }
  }

  /** Staff are told once that the customer does not know of the end, and nobody will rate it. */
  private static void notToldOfTheEnd(Turn turn, String said) {
    if (turn.phase() instanceof Phase.Rating rating) {
      turn.phase(new Phase.Resting());
      turn.conversation()
          .findCase(rating.number())
          .ifPresent(closed -> turn.tellThread(closed.thread(), said));
    }
  }

  /** A thread is gone, or was never made: a new one is opened once, and operators are told. */
  static void threadMissed(Turn turn, Event.ThreadMissed missed) {
    turn.tellOperators(
        turn.deskSay(
            TextKey.OPERATORS_THREAD_MISSED,
            Map.of("number", missed.thread().number().value(), "reason", missed.reason())));
    Optional<Case> open = turn.openCase().filter(each -> each.thread().equals(missed.thread()));
    if (open.isPresent() && missed.opened() && missed.refusal() == Refusal.GONE) {
      Case again = open.get().inNewThread();
      turn.keep(again);
      Handoff.openThread(turn, again);
    } else if (open.isPresent() && !missed.opened() && firstRefusal(missed)) {
      Case again = open.get().inNewThread();
      turn.keep(again);
      Handoff.openThread(turn, again, Card.bare(turn, again));
    }
  }

  /** A card that a platform finds fault with must not keep a case from being worked. */
  private static boolean firstRefusal(Event.ThreadMissed missed) {
    return missed.refusal() == Refusal.INVALID && missed.thread().generation() == 1;
  }

  private static void mark(Turn turn, Receipt receipt, Mark mark) {
    turn.emit(new Effect.MarkMessage(receipt.thread(), receipt.at(), receipt.message(), mark));
  }
}
