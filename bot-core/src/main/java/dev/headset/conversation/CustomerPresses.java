package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.effect.TranscriptLine;
import dev.headset.text.TextKey;
import java.util.List;
import java.util.Optional;

/** A customer pressed a button, which may be an old one, or forged. */
final class CustomerPresses {

  private CustomerPresses() {}

  static void pressed(Turn turn, String button) {
    Optional<Action> read = Action.read(button);
    Pace before = turn.conversation().pace();
    if (before.isDoubleTap(button, turn.now()) && read.filter(CustomerPresses::moves).isEmpty()) {
      return;
    }
    if (!Budget.allows(turn)) {
      return;
    }
    turn.become(
        turn.conversation().withPace(turn.conversation().pace().pressed(button, turn.now())));
    if (read.isEmpty()) {
      OldButton.pressed(turn);
      return;
    }
    Action action = read.get();
    turn.remember(
        TranscriptLine.From.CUSTOMER,
        turn.conversation().name(),
        PressWords.of(turn, action),
        List.of());
    act(turn, action);
  }

  /** Does what a button says, once that was noted. */
  static void act(Turn turn, Action action) {
    if (always(turn, action)) {
      return;
    }
    Optional<Case> open = turn.openCase();
    if (open.isPresent()) {
      withDesk(turn, open.get(), action);
    } else {
      withBot(turn, action);
    }
  }

  /** Buttons that stand below one question after the other, and may be pressed in a row. */
  private static boolean moves(Action action) {
    return action instanceof Action.Back || action instanceof Action.Skip;
  }

  /** Buttons that mean the same whatever was said since. */
  private static boolean always(Turn turn, Action action) {
    if (action instanceof Action.AskAssociate) {
      Handoff.open(turn, Handoff.topicAtHand(turn), false);
    } else if (action instanceof Action.Speak speak) {
      CustomerCommands.speak(turn, speak.language());
    } else if (action instanceof Action.Rate rate) {
      RatingFlow.rated(turn, rate.number(), rate.score());
    } else if (action instanceof Action.GetTranscript get) {
      CaseTranscripts.send(turn, get.number());
    } else {
      return false;
    }
    return true;
  }

  private static void withDesk(Turn turn, Case open, Action action) {
    if (action instanceof Action.AskManager) {
      CaseChat.askForManager(turn, open);
    } else if (action instanceof Action.CancelCase cancel
        && cancel.number().equals(open.number())) {
      CaseChat.cancel(turn, open);
    } else if (action instanceof Action.Skip && open.status() instanceof CaseStatus.Waiting) {
      CaseChat.skip(turn);
    } else if (action instanceof Action.StepTried tried) {
      SentStepsFlow.tried(turn, open, tried);
    } else if (action instanceof Action.OpenTopic topic) {
      turn.tellThread(open.thread(), "▸ " + PressWords.of(turn, topic));
      turn.tell(turn.say(TextKey.PASSED_ON));
    } else {
      CaseChat.status(turn);
    }
  }

  private static void withBot(Turn turn, Action action) {
    if (action instanceof Action.OpenTopic open) {
      Misses.chosen(turn, open.topic());
      TopicFlow.enter(turn, open.topic());
    } else if (action instanceof Action.AskManager) {
      Handoff.open(turn, Handoff.topicAtHand(turn), true);
    } else if (action instanceof Action.ShowTopics) {
      Misses.rejected(turn);
      TopicFlow.menu(turn, turn.say(TextKey.MENU));
    } else if (action instanceof Action.Helped helped) {
      helped(turn, helped);
    } else if (action instanceof Action.StepTried tried) {
      GuidedFlow.tried(turn, tried.topic(), tried.step(), tried.helped());
    } else if (action instanceof Action.Choose choose) {
      SlotFlow.chose(turn, choose);
    } else if (action instanceof Action.Back && turn.phase() instanceof Phase.Asking asking) {
      SlotFlow.back(turn, asking);
    } else if (action instanceof Action.Skip && turn.phase() instanceof Phase.Asking asking) {
      SlotFlow.skip(turn, asking);
    } else if (action instanceof Action.NoneOfThese && turn.phase() instanceof Phase.Confirming) {
      Misses.rejected(turn);
      OtherProblems.forget(turn);
      TopicFlow.menu(turn, turn.say(TextKey.NOT_UNDERSTOOD));
    } else if (action instanceof Action.NoComment) {
      RatingFlow.noComment(turn);
    } else {
      OldButton.pressed(turn);
    }
  }

  private static void helped(Turn turn, Action.Helped helped) {
    boolean current =
        turn.phase() instanceof Phase.Answered answered && answered.topic().equals(helped.topic());
    if (current) {
      TopicFlow.helped(turn, helped.topic(), helped.helped());
    } else {
      OldButton.pressed(turn);
    }
  }
}
