package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.GuidedStep;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import dev.headset.topic.TopicId;
import dev.headset.understanding.Verdict;
import java.util.Map;
import java.util.Optional;

/** Things to try, one at a time; what was tried in vain is told to the associate. */
final class GuidedFlow {

  private GuidedFlow() {}

  static void show(Turn turn, Topic topic, Map<SlotId, String> given, int step) {
    if (step >= topic.steps().size()) {
      turn.problem(turn.problem().withAnswered(topic.id()));
      TopicFlow.notHelped(turn, topic, TextKey.STEPS_EXHAUSTED);
      return;
    }
    turn.phase(new Phase.Guided(topic.id(), given, step));
    turn.offer(
        turn.say(topic.steps().get(step).say(), TopicFlow.arguments(given)),
        Bubbles.step(turn, topic, step));
  }

  /** A step's button was pressed, or a bare yes or no typed. */
  static void tried(Turn turn, TopicId id, int step, boolean helped) {
    Optional<Topic> topic = turn.playbook().topics().find(id);
    boolean current =
        turn.phase() instanceof Phase.Guided guided
            && guided.topic().equals(id)
            && guided.step() == step;
    if (topic.isEmpty() || !current || !(turn.phase() instanceof Phase.Guided guided)) {
      OldButton.pressed(turn);
      return;
    }
    Misses.forget(turn);
    if (helped) {
      TopicFlow.settled(turn, TextKey.STEP_HELPED);
      return;
    }
    if (step < topic.get().steps().size()) {
      GuidedStep tried = topic.get().steps().get(step);
      turn.problem(turn.problem().withTried(Bubbles.title(turn, tried)));
    }
    show(turn, topic.get(), guided.given(), step + 1);
  }

  /**
   * The customer typed something while a step was on show: what its buttons say, that the trouble
   * is still there, or words that tell neither. False where it leads elsewhere.
   */
  static boolean answeredInWords(Turn turn, Phase.Guided guided, String text, Verdict verdict) {
    boolean helped = Labels.typed(turn, text, TextKey.BUTTON_STEP_HELPED);
    boolean sameTrouble = verdict.topic().equals(Optional.of(guided.topic()));
    if (helped || sameTrouble || Labels.typed(turn, text, TextKey.BUTTON_STEP_FAILED)) {
      tried(turn, guided.topic(), guided.step(), helped);
      return true;
    }
    if (verdict.kind() != Verdict.Kind.UNKNOWN) {
      return false;
    }
    turn.problem(turn.problem().withWords(text));
    if (!SmallTalk.answersYesOrNo(turn, verdict)) {
      Misses.notUnderstood(turn, text);
      unclear(turn);
    }
    return true;
  }

  private static void unclear(Turn turn) {
    int misses = turn.problem().misses() + 1;
    turn.problem(turn.problem().withMisses(misses));
    if (misses > 1) {
      TopicFlow.offerAssociate(turn, TextKey.NOT_UNDERSTOOD_AGAIN);
      return;
    }
    turn.tell(turn.say(TextKey.NOT_UNDERSTOOD));
    Repeat.question(turn);
  }
}
