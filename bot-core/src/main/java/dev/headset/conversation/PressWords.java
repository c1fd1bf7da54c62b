package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.Slot;
import dev.headset.topic.Topic;

/** A press in words, for the transcript: the label of what was pressed. */
final class PressWords {

  private PressWords() {}

  static String of(Turn turn, Action action) {
    if (action instanceof Action.OpenTopic open) {
      return turn.playbook()
          .topics()
          .find(open.topic())
          .map(topic -> turn.label(topic.bubble()))
          .orElse(open.topic().value());
    } else if (action instanceof Action.Choose choose) {
      return choice(turn, choose);
    } else if (action instanceof Action.Rate rate) {
      return rate.score() + " ★";
    } else if (action instanceof Action.Speak speak) {
      return Bubbles.nameOf(speak.language(), speak.language());
    } else if (action instanceof Action.Helped helped) {
      return turn.say(helped.helped() ? TextKey.BUTTON_HELPED : TextKey.BUTTON_NOT_HELPED);
    } else if (action instanceof Action.StepTried tried) {
      return turn.say(tried.helped() ? TextKey.BUTTON_STEP_HELPED : TextKey.BUTTON_STEP_FAILED);
    }
    return turn.say(plain(action));
  }

  private static String choice(Turn turn, Action.Choose choose) {
    return turn.playbook().topics().topics().values().stream()
        .map(Topic::ask)
        .flatMap(slots -> slots.stream())
        .filter(slot -> slot.id().equals(choose.slot()))
        .map(Slot::choices)
        .flatMap(choices -> choices.stream())
        .filter(each -> each.id().equals(choose.choice()))
        .findFirst()
        .map(each -> turn.label(each.label()))
        .orElseGet(() -> yesOrNo(turn, choose.choice()));
  }

  private static String yesOrNo(Turn turn, String choice) {
    return switch (choice) {
      case "yes" -> turn.say(TextKey.BUTTON_YES);
      case "no" -> turn.say(TextKey.BUTTON_NO);
      default -> choice;
    };
  }

  private static TextKey plain(Action action) {
    if (action instanceof Action.AskAssociate) {
      return TextKey.BUTTON_ASSOCIATE;
    } else if (action instanceof Action.AskManager) {
      return TextKey.BUTTON_MANAGER;
    } else if (action instanceof Action.Back) {
      return TextKey.BUTTON_BACK;
    } else if (action instanceof Action.Skip) {
      return TextKey.BUTTON_SKIP;
    } else if (action instanceof Action.NoneOfThese) {
      return TextKey.BUTTON_NONE_OF_THESE;
    } else if (action instanceof Action.NoComment) {
      return TextKey.BUTTON_NO_COMMENT;
    } else if (action instanceof Action.GetTranscript) {
      return TextKey.BUTTON_TRANSCRIPT;
    } else if (action instanceof Action.CancelCase) {
      return TextKey.BUTTON_CANCEL_CASE;
    }
    return TextKey.BUTTON_TOPICS;
  }
}
