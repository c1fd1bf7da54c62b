package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.desk.CaseStatus;
import dev.headset.platform.Content;
import dev.headset.understanding.Verdict;
import java.util.Optional;

/** A customer answers a message of a case that is closed: that opens it again, for a while. */
final class LateReply {

  private LateReply() {}

  /**
   * Opens the case again, and carries the words there; false where they are meant otherwise: a
   * score, a comment, a thanks, or an answer to something of long ago.
   */
  static boolean taken(
      Turn turn, Optional<CaseNumber> about, Content content, Optional<Verdict> verdict) {
    Optional<Case> closed =
        about
            .flatMap(turn.conversation()::findCase)
            .filter(each -> each.status() instanceof CaseStatus.Closed)
            .filter(each -> !CustomerCommands.isOver(turn, each));
    if (closed.isEmpty() || isMeantOtherwise(turn, content, verdict)) {
      return false;
    }
    Case reopened = CustomerCommands.reopen(turn, closed.get());
    CaseChat.spoke(turn, reopened, content, verdict);
    return true;
  }

  private static boolean isMeantOtherwise(Turn turn, Content content, Optional<Verdict> verdict) {
    boolean score =
        turn.phase() instanceof Phase.Rating && RatingFlow.typedScore(content.text()).isPresent();
    boolean small = verdict.filter(each -> each.kind() == Verdict.Kind.SMALL_TALK).isPresent();
    return score || small || turn.phase() instanceof Phase.Commenting;
  }
}
