package dev.headset.engine;

import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.Requests;
import dev.headset.store.Tables;
import dev.headset.store.WaitingIncoming;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** What other processes ask of a running engine ({@link Requests}). */
public final class Requested {

  private final Room room;
  private final Forgetting.Errands errands;

  Requested(Room room, Forgetting.Errands errands) {
    this.room = room;
    this.errands = errands;
  }

  /**
   * Erases all that is known of a customer, also from the request and from the store's files.
   * Nothing else is written meanwhile, which takes seconds for each gigabyte.
   *
   * @param id of the request
   * @return whether anything was known
   * @throws InboxUnavailableException where the store is out of reach: asked again it is done
   * @throws IOException where a file that they sent can't be erased: the rows stay until it can
   * @throws dev.headset.store.StoreException where it was erased, but something may be left in the
   *     store's files
   */
  public boolean forget(String id, PersonId customer)
      throws InboxUnavailableException, IOException {
    return new Forgetting(room, errands).forget(customer, tables -> tables.requests().begin(id));
  }

  /**
   * Has something that was put aside decided again, behind what waits in the same line.
   *
   * @param id of the request
   * @return whether there is such a thing
   * @throws InboxUnavailableException where the store is out of reach
   */
  public boolean retry(String id, long number) throws InboxUnavailableException {
    AtomicBoolean found = new AtomicBoolean();
    errands.run(
        transaction -> {
          Tables tables = transaction.tables();
          tables.requests().begin(id);
          Optional<WaitingIncoming> back =
              tables.waiting().takeBack(number, tables.nextNumber(), room.now());
          back.ifPresent(room.memory()::append);
          found.set(back.isPresent());
        });
    return found.get();
  }

  /**
   * Answers a request.
   *
   * @throws InboxUnavailableException where the store is out of reach
   */
  public void answer(String id, Requests.Answer answer) throws InboxUnavailableException {
    errands.run(
        transaction -> {
          Requests requests = transaction.tables().requests();
          requests.begin(id);
          requests.answer(id, answer);
        });
  }
}
