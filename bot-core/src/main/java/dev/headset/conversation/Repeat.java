package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.Topic;
import java.util.Optional;

/** Puts the question that is open once more, so that the customer need not scroll. */
final class Repeat {

  private Repeat() {}

  static void question(Turn turn) {
    Phase phase = turn.phase();
    if (phase instanceof Phase.Asking asking) {
      Optional<Asked> asked = Asked.of(turn, asking);
      if (asked.isPresent()) {
        SlotFlow.prompt(turn, asked.get().slot());
        return;
      }
    } else if (phase instanceof Phase.Guided guided) {
      Optional<Topic> topic = turn.playbook().topics().find(guided.topic());
      if (topic.isPresent()) {
        GuidedFlow.show(turn, topic.get(), guided.given(), guided.step());
        return;
      }
    } else if (phase instanceof Phase.Answered answered) {
      turn.offer(turn.say(TextKey.DID_THAT_HELP), Bubbles.helped(turn, answered.topic()));
      return;
    } else if (phase instanceof Phase.LookingUp) {
      turn.tell(turn.say(TextKey.STILL_LOOKING_UP));
      return;
    } else if (phase instanceof Phase.WithDesk) {
      CaseChat.status(turn);
      return;
    }
    TopicFlow.menu(turn, turn.say(TextKey.MENU));
  }
}
