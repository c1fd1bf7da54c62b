package dev.headset.conversation;

import dev.headset.text.TextKey;

/** A button that has lost its meaning since it was shown: said kindly, with a way on. */
final class OldButton {

  private OldButton() {}

  static void pressed(Turn turn) {
    turn.tell(turn.say(TextKey.OLD_BUTTON));
    Repeat.question(turn);
  }
}
