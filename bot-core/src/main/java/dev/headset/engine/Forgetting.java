package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.store.Erasure;
import dev.headset.store.Incoming;
import dev.headset.store.StoreException;
import dev.headset.store.Tables;
import dev.headset.store.WaitingIncoming;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Erases customers from the store of a running engine, and from what that remembers. */
public final class Forgetting {

  /** Has something done on the writer's thread, and waits until it is durable. */
  interface Errands {
    void run(Consumer<Transaction> errand) throws InboxUnavailableException;
  }

  private final Room room;
  private final Errands errands;

  Forgetting(Room room, Errands errands) {
    this.room = room;
    this.errands = errands;
  }

  /**
   * Erases all that is known of a customer from the tables of a store that no engine has. Where
   * staff work on a case of theirs, the next engine tells them that nobody hears them there.
   */
  public static Erasure.Forgotten erase(PersonId customer, Tables tables, Instant now) {
    List<Incoming> news =
        tables.threads().ofOpenCases().stream()
            .filter(thread -> thread.customer().equals(customer))
            .flatMap(thread -> news(thread).stream())
            .toList();
    Erasure.Forgotten forgotten = tables.erasure().forget(customer, now);
    news.forEach(
        each -> tables.waiting().add(new WaitingIncoming(tables.nextNumber(), each, 0, now)));
    return forgotten;
  }

  private static Optional<Incoming> news(CaseThread thread) {
    return thread
        .place()
        .map(
            place ->
                new Incoming.ToChannel(
                    thread.channel().toString(),
                    new ChannelEvent.CustomerForgotten(place, thread.key().number())));
  }

  /**
   * Erases all that is known of a customer, and what is left of it in the store's files. Nothing
   * else is written meanwhile, which takes seconds for each gigabyte.
   *
   * @param besides done in the same transaction
   * @return what was erased; its files are left to the caller
   * @throws InboxUnavailableException where the store is out of reach: nothing was erased
   * @throws StoreException where it was erased, but something may be left in the store's files
   */
  Erasure.Forgotten forget(PersonId customer, Consumer<Tables> besides)
      throws InboxUnavailableException {
    AtomicReference<Erasure.Forgotten> forgotten = new AtomicReference<>();
    AtomicReference<Optional<StoreException>> left = new AtomicReference<>(Optional.empty());
    errands.run(
        transaction -> {
          Tables tables = transaction.tables();
          besides.accept(tables);
          forgotten.set(erase(customer, tables, room.now()));
          room.memory().forget(customer, tables);
          transaction.afterwards(() -> room.lanes().forget(customer));
          transaction.afterwards(() -> room.metrics().desk(room.memory().board().view()));
          transaction.afterwards(() -> left.set(scrub()));
        });
    if (left.get().isPresent()) {
      throw left.get().get();
    }
    return forgotten.get();
  }

  private Optional<StoreException> scrub() {
    try {
      room.parts().store().scrub();
      return Optional.empty();
    } catch (StoreException e) {
      return Optional.of(e);
    }
  }
}
