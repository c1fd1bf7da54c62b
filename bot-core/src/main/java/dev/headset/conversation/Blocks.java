package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.platform.Person;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** A customer is heard no more, and heard again. */
final class Blocks {

  private Blocks() {}

  static void block(Turn turn, Case of, Person by, String why) {
    turn.become(turn.conversation().withBlocked(true, Optional.empty()));
    turn.announce(
        of.thread(),
        turn.deskSay(
            TextKey.DESK_BLOCKED,
            Map.of("associate", by.name(), "why", why.isEmpty() ? "–" : why)));
  }

  static void unblock(Turn turn, Case of, Person by) {
    if (!turn.conversation().blocked()) {
      turn.tellThread(of.thread(), turn.deskSay(TextKey.DESK_NOT_BLOCKED));
      return;
    }
    turn.become(turn.conversation().withBlocked(false, Optional.empty()));
    turn.announce(
        of.thread(), turn.deskSay(TextKey.DESK_UNBLOCKED, Map.of("associate", by.name())));
  }
}
