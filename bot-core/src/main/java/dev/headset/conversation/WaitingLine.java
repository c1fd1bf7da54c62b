package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Estimate;
import dev.headset.desk.PastWait;
import dev.headset.desk.QueueNews;
import dev.headset.desk.Team;
import dev.headset.desk.WaitRange;
import dev.headset.effect.Effect;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** A customer's place in the queue: told when they enter it, and again when it has changed much. */
final class WaitingLine {

  private WaitingLine() {}

  static int ahead(Turn turn, Case of) {
    return turn.world().desk().waitingAhead(of.team(), of.openedAt());
  }

  static QueueNews now(Turn turn, Case of) {
    int ahead = ahead(turn, of);
    return new QueueNews(
        ahead, Estimate.of(turn.world().desk().waitsOf(of.team()), ahead, turn.now()));
  }

  /** How long it will take, as far as can be said; begins with a blank, or is empty. */
  static String howLong(Turn turn, Case of, QueueNews news) {
    StringBuilder words = new StringBuilder();
    int coming =
        turn.world().desk().open().stream().anyMatch(each -> same(each.number(), of)) ? 0 : 1;
    if (Crew.overloaded(turn.world(), of.team(), coming)) {
      words.append(' ').append(turn.say(TextKey.WAITING_LONG));
    }
    news.estimate().ifPresent(range -> words.append(' ').append(estimate(turn, range)));
    return words.toString();
  }

  private static boolean same(dev.headset.desk.CaseNumber number, Case of) {
    return number.equals(of.number());
  }

  private static String estimate(Turn turn, WaitRange range) {
    return turn.say(
        TextKey.WAITING_ESTIMATE, Map.of("from", range.fromMinutes(), "to", range.toMinutes()));
  }

  /** Tells how the queue moves, where that is worth a message. */
  static void tellIfMuchChanged(Turn turn, Case waiting) {
    Team team = turn.playbook().desk().team(waiting.team());
    if (waiting.told().isEmpty() || !team.isOpen(turn.now())) {
      return;
    }
    QueueNews told = waiting.told().get();
    QueueNews news = now(turn, waiting);
    if (news.ahead() <= told.ahead() / 2 && news.ahead() < told.ahead()) {
      turn.keep(waiting.withTold(news));
      turn.tell(
          turn.say(TextKey.QUEUE_MOVED, Map.of("ahead", news.ahead()))
              + news.estimate().map(range -> " " + estimate(turn, range)).orElse(""));
    } else if (told.estimate().filter(range -> isOver(turn, waiting, range)).isPresent()) {
      turn.keep(waiting.withTold(new QueueNews(told.ahead(), Optional.empty())));
      turn.tell(turn.say(TextKey.QUEUE_SLOWER, Map.of("ahead", news.ahead())));
    }
  }

  private static boolean isOver(Turn turn, Case waiting, WaitRange range) {
    return CardStatus.waited(waiting, turn.now()).toMinutes() >= range.toMinutes();
  }

  /**
   * A wait is over, and others can go by it: the first claim of a case, in the team it came to, if
   * that was open all along.
   */
  static void noteWait(Turn turn, Case claimed) {
    Team team = turn.playbook().desk().team(claimed.team());
    boolean first = claimed.status() instanceof CaseStatus.Waiting && claimed.helpers().isEmpty();
    if (first
        && claimed.thread().generation() == 1
        && team.isOpen(claimed.openedAt())
        && !turn.now().isBefore(claimed.openedAt())) {
      turn.emit(
          new Effect.NoteWait(
              claimed.team(),
              new PastWait(
                  turn.now(),
                  CardStatus.waited(claimed, turn.now()),
                  claimed.told().map(QueueNews::ahead).orElse(0))));
    }
  }
}
