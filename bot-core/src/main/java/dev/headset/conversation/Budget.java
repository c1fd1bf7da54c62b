package dev.headset.conversation;

import dev.headset.text.TextKey;

/**
 * Bounds what one customer may ask of the bot in a minute. Beyond it they are told once, and the
 * bot is quiet until the minute is over; what they say for an open case is carried on all the same.
 */
final class Budget {

  private Budget() {}

  /**
   * Counts a message or a press; false where the bot is to stay quiet. What is said while a case is
   * open is for people, and costs nothing.
   */
  static boolean allows(Turn turn) {
    if (turn.openCase().isPresent()) {
      turn.become(turn.conversation().withPace(turn.conversation().pace().uncounted()));
      return true;
    }
    Pace pace = turn.conversation().pace().next(turn.now());
    turn.become(turn.conversation().withPace(pace));
    int over = pace.count() - turn.playbook().limits().messagesPerMinute();
    if (over <= 0) {
      return true;
    }
    if (over == 1) {
      turn.tell(turn.say(TextKey.TOO_FAST));
    }
    return false;
  }
}
