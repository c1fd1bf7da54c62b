package dev.headset.engine;

import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.store.CaseThread;
import java.util.Optional;

/** Where the thread of a lane stands, as far as its courier knows. One courier at a time. */
final class Spot {

  private Optional<Address> place = Optional.empty();
  private Optional<MessageId> card = Optional.empty();

  static Spot of(Optional<CaseThread> thread) {
    Spot spot = new Spot();
    thread.flatMap(CaseThread::place).ifPresent(place -> spot.opened(place, thread.get().card()));
    return spot;
  }

  Optional<Address> place() {
    return place;
  }

  Optional<MessageId> card() {
    return card;
  }

  void opened(Address at, Optional<MessageId> head) {
    place = Optional.of(at);
    card = head;
  }

  void shownAnew(MessageId head) {
    card = Optional.of(head);
  }
}
