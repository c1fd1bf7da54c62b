package dev.headset.conversation;

import dev.headset.conversation.Phase.StatementPart;
import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.text.TextKey;
import dev.headset.topic.Folding;
import dev.headset.topic.Topic;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Buttons that people type in place of pressing them. */
final class Labels {

  private Labels() {}

  /** Whether the customer typed what a button says, in any of the languages. */
  static boolean typed(Turn turn, String text, TextKey button) {
    return turn.playbook().languages().stream()
        .anyMatch(language -> Folding.same(turn.playbook().texts().say(language, button), text));
  }

  /** What the button does whose label was typed, of those that are on show. */
  static Optional<Action> read(Turn turn, String text) {
    return turn
        .openCase()
        .map(open -> whileOpen(turn, open))
        .orElseGet(() -> onShow(turn))
        .entrySet()
        .stream()
        .filter(button -> typed(turn, text, button.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Once an associate is there, what is typed is for them, but for an answer to their steps. */
  private static Map<TextKey, Action> whileOpen(Turn turn, Case open) {
    Map<TextKey, Action> buttons = new EnumMap<>(TextKey.class);
    open.guided()
        .ifPresent(
            sent -> {
              buttons.put(
                  TextKey.BUTTON_STEP_HELPED,
                  new Action.StepTried(sent.topic(), sent.step(), true));
              buttons.put(
                  TextKey.BUTTON_STEP_FAILED,
                  new Action.StepTried(sent.topic(), sent.step(), false));
            });
    if (open.status() instanceof CaseStatus.Waiting) {
      buttons.put(TextKey.BUTTON_CANCEL_CASE, new Action.CancelCase(open.number()));
      if (turn.phase() instanceof Phase.WithDesk with
          && with.asking() != StatementPart.COMPLETE
          && with.asking() != StatementPart.ADDED_TO) {
        buttons.put(TextKey.BUTTON_SKIP, new Action.Skip());
      }
    }
    return buttons;
  }

  private static Map<TextKey, Action> onShow(Turn turn) {
    Map<TextKey, Action> buttons = new EnumMap<>(TextKey.class);
    buttons.put(TextKey.BUTTON_TOPICS, new Action.ShowTopics());
    buttons.put(TextKey.BUTTON_ASSOCIATE, new Action.AskAssociate());
    Phase phase = turn.phase();
    if (phase instanceof Phase.Answered answered) {
      buttons.put(TextKey.BUTTON_HELPED, new Action.Helped(answered.topic(), true));
      buttons.put(TextKey.BUTTON_NOT_HELPED, new Action.Helped(answered.topic(), false));
    } else if (phase instanceof Phase.Confirming) {
      buttons.put(TextKey.BUTTON_NONE_OF_THESE, new Action.NoneOfThese());
    } else if (phase instanceof Phase.Rating rating) {
      buttons.put(TextKey.BUTTON_TRANSCRIPT, new Action.GetTranscript(rating.number()));
    } else if (phase instanceof Phase.Commenting) {
      buttons.put(TextKey.BUTTON_NO_COMMENT, new Action.NoComment());
      buttons.put(TextKey.BUTTON_MANAGER, new Action.AskManager());
    } else if (phase instanceof Phase.Offered offered) {
      offered
          .topic()
          .flatMap(turn.playbook().topics()::find)
          .filter(topic -> topic.lookup().isPresent())
          .map(Topic::id)
          .ifPresent(id -> buttons.put(TextKey.BUTTON_TRY_AGAIN, new Action.OpenTopic(id)));
    }
    return buttons;
  }
}
