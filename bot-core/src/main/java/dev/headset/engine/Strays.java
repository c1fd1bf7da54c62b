package dev.headset.engine;

import dev.headset.conversation.Event;
import dev.headset.desk.DeskRules;
import dev.headset.store.CaseThread;
import dev.headset.store.Incoming;
import dev.headset.store.Tables;
import java.util.List;
import java.util.Optional;

/** Open cases whose thread stands in a channel that is no team's any more. */
record Strays(Room room) {

  /** Whether there are any. */
  boolean any() {
    return !room.parts().store().read(this::in).isEmpty();
  }

  /** Has each of them go where its team is now. */
  void follow(Transaction transaction) {
    Turn turn = new Turn(room, transaction, Optional.empty());
    in(transaction.tables()).stream()
        .map(thread -> new Incoming.ToConversation(thread.customer(), left(thread)))
        .forEach(turn::settle);
  }

  private List<CaseThread> in(Tables tables) {
    DeskRules desk = room.parts().playbook().get().desk();
    return tables.threads().ofOpenCases().stream()
        .filter(thread -> !Router.isStaffs(thread.channel(), desk))
        .toList();
  }

  private static Event left(CaseThread thread) {
    return new Event.ChannelLeft(thread.key());
  }
}
