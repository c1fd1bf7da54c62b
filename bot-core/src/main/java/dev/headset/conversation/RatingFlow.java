package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.Rating;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** Asks how the help was, once, and takes what comes. */
final class RatingFlow {

  private static final int LOW = 2;
  private static final int MAX_COMMENT = 1_000;

  private RatingFlow() {}

  static void ask(Turn turn, CaseNumber number) {
    turn.phase(new Phase.Rating(number));
    turn.offer(turn.say(TextKey.RATE), Bubbles.rating(turn, number));
  }

  static void rated(Turn turn, CaseNumber number, int score) {
    Optional<Case> found = turn.conversation().findCase(number);
    if (found.isEmpty() || found.get().open()) {
      OldButton.pressed(turn);
      return;
    }
    Optional<String> comment = found.get().rating().flatMap(Rating::comment);
    Case rated = found.get().withRating(new Rating(score, comment));
    turn.keep(rated);
    turn.announce(rated.thread(), turn.deskSay(TextKey.DESK_RATED, Map.of("score", score)));
    if (turn.openCase().isPresent()) {
      turn.tell(turn.say(TextKey.RATE_COMMENT_THANKS));
      return;
    }
    turn.phase(new Phase.Commenting(number));
    boolean low = score <= LOW;
    turn.offer(turn.say(low ? TextKey.RATE_LOW : TextKey.RATE_THANKS), Bubbles.comment(turn, low));
  }

  /** A score was typed in place of a press. */
  static Optional<Integer> typedScore(String text) {
    String typed = text.strip();
    if (typed.endsWith("/5")) {
      typed = typed.substring(0, typed.length() - 2).strip();
    }
    boolean score = typed.length() == 1 && typed.charAt(0) >= '1' && typed.charAt(0) <= '5';
    return score ? Optional.of(typed.charAt(0) - '0') : Optional.empty();
  }

  static void commented(Turn turn, CaseNumber number, String text) {
    Optional<Case> found = turn.conversation().findCase(number);
    turn.phase(new Phase.Resting());
    found
        .flatMap(Case::rating)
        .ifPresent(
            rating -> {
              String comment = text.length() > MAX_COMMENT ? text.substring(0, MAX_COMMENT) : text;
              Case commented =
                  found.get().withRating(new Rating(rating.score(), Optional.of(comment)));
              turn.keep(commented);
              turn.announce(
                  commented.thread(),
                  turn.deskSay(TextKey.DESK_RATED_COMMENT, Map.of("comment", comment)));
            });
    turn.tell(turn.say(TextKey.RATE_COMMENT_THANKS));
  }

  static void noComment(Turn turn) {
    if (turn.phase() instanceof Phase.Commenting) {
      turn.phase(new Phase.Resting());
    }
    turn.tell(turn.say(TextKey.RATE_COMMENT_THANKS));
  }

  /** The case that was closed last, where that is no longer ago than a late thanks may come. */
  static Optional<Case> justClosed(Turn turn) {
    return turn.conversation().cases().stream()
        .filter(
            each ->
                each.status() instanceof CaseStatus.Closed closed
                    && !turn.now()
                        .isAfter(closed.at().plus(turn.playbook().timings().thanksAfterClose())))
        .reduce((earlier, later) -> later);
  }
}
