package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.conversation.OperatorNews;
import dev.headset.store.Incoming;
import dev.headset.store.Notes;
import java.util.Optional;

/** Has operators told of the bot itself. */
record OperatorNotices(Room room) {

  private static final String OPERATORS = "operators";
  private static final String TOLD = "told/";

  void tell(Transaction transaction, OperatorNews news) {
    Incoming incoming = new Incoming.ToChannel(OPERATORS, new ChannelEvent.News(news));
    new Turn(room, transaction, Optional.empty()).settle(incoming);
  }

  /** Tells nothing where it was told under the same name before; keeps the last name alone. */
  void tellOnce(Transaction transaction, String name, OperatorNews news) {
    Notes notes = transaction.tables().notes();
    if (notes.find(OPERATORS, TOLD + name).isPresent()) {
      return;
    }
    notes.startingWith(OPERATORS, TOLD).keySet().forEach(old -> notes.remove(OPERATORS, old));
    notes.save(OPERATORS, TOLD + name, room.now().toString(), Optional.empty());
    tell(transaction, news);
  }
}
