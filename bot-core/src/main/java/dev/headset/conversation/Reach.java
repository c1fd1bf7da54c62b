package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Refusal;
import dev.headset.text.TextKey;
import java.util.Map;
import java.util.Optional;

/** Whether staff can still be reached. */
final class Reach {

  private Reach() {}

  static void threadChanged(Turn turn, Event.ThreadChanged event) {
    Optional<Case> open = turn.openCase().filter(each -> each.thread().equals(event.thread()));
    if (open.isEmpty()) {
      return;
    }
    if (event.change() == PlaceChange.DELETED) {
      Deliveries.threadMissed(
          turn, new Event.ThreadMissed(event.thread(), true, Refusal.GONE, "deleted"));
    } else if (event.change() == PlaceChange.CLOSED) {
      stillOpen(turn, open.get());
    }
  }

  /** A thread that is closed by hand does not close the case: whoever did it may think so. */
  private static void stillOpen(Turn turn, Case open) {
    Dialogue.setThread(turn, open.thread(), open, true);
    turn.tellThread(
        open.thread(),
        turn.deskSay(TextKey.DESK_THREAD_STILL_OPEN, Map.of("number", open.number().value())));
  }
}
