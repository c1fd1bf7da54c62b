package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseNumber;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.text.TextKey;
import dev.headset.understanding.PhraseClass;
import dev.headset.understanding.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A customer sent a message. */
final class CustomerWords {

  private CustomerWords() {}

  /**
   * Does what the words call for.
   *
   * @param masked whether the number of a card was taken out of them, which the customer is told
   * @param about the case that the message which they answer belongs to
   */
  static void spoke(Turn turn, Content content, boolean masked, Optional<CaseNumber> about) {
    turn.remember(
        TranscriptLine.From.CUSTOMER,
        turn.conversation().name(),
        content.text(),
        content.attachments());
    if (!Budget.allows(turn)) {
      return;
    }
    Optional<SlashCommand> command = SlashCommand.read(content.text());
    if (command.isPresent()) {
      CustomerCommands.run(turn, command.get());
      return;
    }
    if (turn.openCase().isEmpty()) {
      turn.problem(turn.problem().withFiles(content.attachments()));
    }
    Optional<Verdict> verdict =
        content.text().isBlank()
            ? Optional.empty()
            : Optional.of(FreeText.understand(turn, content.text()));
    if (masked) {
      turn.tell(turn.say(TextKey.CARD_MASKED));
    }
    Optional<Action> typed = Labels.read(turn, content.text());
    Optional<Case> open = turn.openCase();
    if (typed.isPresent() && content.attachments().isEmpty()) {
      CustomerPresses.act(turn, typed.get());
    } else if (open.isPresent()) {
      CaseChat.spoke(turn, open.get(), content, verdict);
    } else if (!LateReply.taken(turn, about, content, verdict)) {
      withBot(turn, content, verdict);
    }
  }

  private static void withBot(Turn turn, Content content, Optional<Verdict> verdict) {
    Phase phase = turn.phase();
    if (belongsToClosedCase(turn, verdict)) {
      lateThanks(turn, content);
    } else if (phase instanceof Phase.Asking asking) {
      SlotFlow.spoke(turn, asking, content.text(), content.attachments(), verdict);
    } else if (verdict.isEmpty()) {
      withoutWords(turn, content.attachments());
    } else if (!inPassing(turn, content.text(), verdict.get())) {
      FreeText.follow(turn, content.text(), verdict.get());
    }
  }

  /** What the phase expects, and a text can give in place of a press. */
  private static boolean inPassing(Turn turn, String text, Verdict verdict) {
    if (Correction.isMeant(turn, verdict)) {
      return false;
    }
    Phase phase = turn.phase();
    if (phase instanceof Phase.Rating rating) {
      Optional<Integer> score = RatingFlow.typedScore(text);
      score.ifPresent(each -> RatingFlow.rated(turn, rating.number(), each));
      return score.isPresent();
    }
    if (phase instanceof Phase.Commenting commenting && isComment(verdict)) {
      if (isBareNo(verdict)) {
        RatingFlow.noComment(turn);
      } else {
        RatingFlow.commented(turn, commenting.number(), text);
      }
      return true;
    }
    if (phase instanceof Phase.Guided guided
        && GuidedFlow.answeredInWords(turn, guided, text, verdict)) {
      return true;
    }
    if (GivenAnswer.failed(turn, text, verdict)) {
      return true;
    }
    if (verdict.kind() == Verdict.Kind.UNKNOWN && SmallTalk.answersYesOrNo(turn, verdict)) {
      return true;
    }
    if (phase instanceof Phase.LookingUp
        && Set.of(Verdict.Kind.UNKNOWN, Verdict.Kind.SMALL_TALK).contains(verdict.kind())) {
      turn.tell(turn.say(TextKey.STILL_LOOKING_UP));
      return true;
    }
    return false;
  }

  private static boolean isBareNo(Verdict verdict) {
    return verdict.kind() == Verdict.Kind.SMALL_TALK && verdict.phrases().contains(PhraseClass.NO);
  }

  private static boolean isComment(Verdict verdict) {
    return switch (verdict.kind()) {
      case ASSOCIATE, MANAGER, CHANGE_TOPIC, TOPIC -> false;
      case SMALL_TALK -> !verdict.phrases().contains(PhraseClass.GREETING);
      case CONFIRM, UNKNOWN -> true;
    };
  }

  /** A photo, a sticker, a voice note where words were expected: kept, and words asked for. */
  private static void withoutWords(Turn turn, List<Attachment> files) {
    if (turn.phase() instanceof Phase.Fresh) {
      TopicFlow.greet(turn);
    }
    turn.tell(turn.say(files.isEmpty() ? TextKey.NOT_UNDERSTOOD : TextKey.CONTENT_WITHOUT_WORDS));
  }

  /** A bare thanks soon after the close belongs to the case that was closed. */
  private static boolean belongsToClosedCase(Turn turn, Optional<Verdict> verdict) {
    boolean afterCase =
        turn.phase() instanceof Phase.Rating
            || turn.phase() instanceof Phase.Commenting
            || turn.phase() instanceof Phase.Resting;
    boolean bareThanks =
        verdict
            .filter(each -> each.kind() == Verdict.Kind.SMALL_TALK)
            .filter(each -> each.phrases().contains(PhraseClass.THANKS))
            .isPresent();
    return afterCase && bareThanks && RatingFlow.justClosed(turn).isPresent();
  }

  private static void lateThanks(Turn turn, Content content) {
    RatingFlow.justClosed(turn).ifPresent(closed -> turn.carry(closed.thread(), content));
    turn.tell(turn.say(TextKey.THANKS_LATE));
  }
}
