package dev.headset.conversation;

import dev.headset.topic.Slot;
import dev.headset.topic.SlotId;
import dev.headset.topic.Topic;
import java.util.List;
import java.util.Optional;

/**
 * The slot that was asked for, where it is now: an edit may have moved it, or taken it away, since
 * the question was put.
 *
 * @param place among the topic's slots, from 0
 */
record Asked(Phase.Asking phase, Topic topic, int place) {

  /** Empty where nothing is asked, or there is no such slot any more. */
  static Optional<Asked> now(Turn turn) {
    return turn.phase() instanceof Phase.Asking asking ? of(turn, asking) : Optional.empty();
  }

  /** Empty where there is no such slot any more. */
  static Optional<Asked> of(Turn turn, Phase.Asking asking) {
    return turn.playbook()
        .topics()
        .find(asking.topic())
        .map(topic -> new Asked(asking, topic, place(topic, asking)))
        .filter(asked -> asked.place >= 0 && asked.place < asked.topic.ask().size());
  }

  Slot slot() {
    return topic.ask().get(place);
  }

  private static int place(Topic topic, Phase.Asking asking) {
    List<SlotId> slots = topic.ask().stream().map(Slot::id).toList();
    return asking.asked().map(slots::indexOf).orElse(asking.slot());
  }
}
