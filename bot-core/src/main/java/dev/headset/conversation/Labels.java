package dev.headset.conversation;

import dev.headset.text.TextKey;
import dev.headset.topic.Folding;

/** Buttons that people type in place of pressing them. */
final class Labels {

  private Labels() {}

  /** Whether the customer typed what a button says, in any of the languages. */
  static boolean typed(Turn turn, String text, TextKey button) {
    return turn.playbook().languages().stream()
        .anyMatch(language -> Folding.same(turn.playbook().texts().say(language, button), text));
  }
}
