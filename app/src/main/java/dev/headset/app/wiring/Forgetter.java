package dev.headset.app.wiring;

import dev.headset.app.console.ConsoleUnavailableException;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import dev.headset.store.Store;
import dev.headset.store.Tables;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Erases a customer wherever something of them is kept: the store, the files beside it, and what a
 * local console showed.
 */
public record Forgetter(Store store, Shown shown) {

  /** Erases a customer from the store. */
  public interface Rows {
    /**
     * Erases what is known, with what they sent, and leaves no trace of it in the store's files.
     *
     * @return whether anything was known
     * @throws dev.headset.store.StoreException where the store is out of reach, or a trace stays
     * @throws IOException where a file that they sent can't be erased: the rows stay until it can
     */
    boolean forget(PersonId customer) throws InboxUnavailableException, IOException;
  }

  /** What a console showed. */
  public interface Shown {
    /** Nothing was shown to anybody. */
    Shown NOTHING = (customer, threads) -> false;

    /**
     * Erases what was shown to and of a customer.
     *
     * @param threads where their cases were worked
     * @return whether there was anything
     */
    boolean forget(PersonId customer, Set<Address> threads) throws ConsoleUnavailableException;
  }

  /**
   * Erases all of a customer.
   *
   * @return whether anything was known
   * @throws dev.headset.store.StoreException where the store is out of reach, or a trace stays
   * @throws IOException where a file that they sent can't be erased: the rows stay until it can
   */
  public boolean forget(PersonId customer, Rows rows)
      throws InboxUnavailableException, ConsoleUnavailableException, IOException {
    // What was shown first: the store knows where that was, until it forgets.
    boolean known = shown.forget(customer, store.read(tables -> threadsOf(customer, tables)));
    return rows.forget(customer) || known;
  }

  private static Set<Address> threadsOf(PersonId customer, Tables tables) {
    return tables.cases().of(customer).stream()
        .flatMap(
            summary ->
                Stream.iterate(new ThreadKey(summary.number(), 1), ThreadKey::next)
                    .map(key -> tables.threads().find(key))
                    .takeWhile(Optional::isPresent)
                    .flatMap(thread -> thread.get().place().stream()))
        .collect(Collectors.toSet());
  }
}
