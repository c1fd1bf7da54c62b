package dev.headset.engine;

import dev.headset.conversation.ChannelEvent;
import dev.headset.platform.FileRef;
import dev.headset.platform.FileStore;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseThread;
import dev.headset.store.Erasure;
import dev.headset.store.Incoming;
import dev.headset.store.StoreException;
import dev.headset.store.Tables;
import dev.headset.store.WaitingIncoming;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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
   * Erases all that is known of a customer from the tables of a store that no engine has, and the
   * files that they alone sent: those at once, since nothing refers to them once the rows are gone.
   * Where staff work on a case of theirs, the next engine tells them that nobody hears them there.
   *
   * @return whether anything was known
   * @throws UncheckedIOException where a file can't be erased: then the rows are to be kept too
   */
  public static boolean erase(PersonId customer, Tables tables, FileStore files, Instant now) {
    List<Incoming> news =
        tables.threads().ofOpenCases().stream()
            .filter(thread -> thread.customer().equals(customer))
            .flatMap(thread -> news(thread).stream())
            .toList();
    Erasure.Forgotten forgotten = tables.erasure().forget(customer, now);
    news.forEach(
        each -> tables.waiting().add(new WaitingIncoming(tables.nextNumber(), each, 0, now)));
    erase(forgotten.files(), files);
    return forgotten.known();
  }

  /**
   * Erases files.
   *
   * @throws UncheckedIOException where one can't be erased
   */
  static void erase(Set<FileRef> unwanted, FileStore files) {
    try {
      for (FileRef file : unwanted) {
        files.erase(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
   * @return whether anything was known
   * @throws InboxUnavailableException where the store is out of reach: nothing was erased, or
   *     nothing but what is left in the store's files remains; asked again it is done wholly
   * @throws IOException where a file that they sent can't be erased: the rows stay until it can
   * @throws StoreException where it was erased, but something may be left in the store's files
   */
  boolean forget(PersonId customer, Consumer<Tables> besides)
      throws InboxUnavailableException, IOException {
    AtomicBoolean known = new AtomicBoolean();
    AtomicReference<Optional<IOException>> stuck = new AtomicReference<>(Optional.empty());
    AtomicReference<Optional<StoreException>> left = new AtomicReference<>(Optional.empty());
    try {
      errands.run(
          transaction -> {
            Tables tables = transaction.tables();
            besides.accept(tables);
            known.set(erased(customer, tables, stuck));
            room.memory().forget(customer, tables);
            transaction.afterwards(() -> room.lanes().forget(customer));
            transaction.afterwards(() -> room.metrics().desk(room.memory().board().view()));
            transaction.afterwards(() -> left.set(scrub()));
          });
    } catch (InboxUnavailableException undone) {
      if (stuck.get().isPresent()) {
        throw stuck.get().get();
      }
      throw undone;
    }
    if (left.get().isPresent()) {
      throw left.get().get();
    }
    return known.get();
  }

  private boolean erased(
      PersonId customer, Tables tables, AtomicReference<Optional<IOException>> stuck) {
    try {
      return erase(customer, tables, room.parts().files(), room.now());
    } catch (UncheckedIOException e) {
      stuck.set(Optional.of(e.getCause()));
      throw e;
    }
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
