package dev.headset.engine;

import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import dev.headset.store.CaseSummary;
import dev.headset.store.Erasure;
import dev.headset.store.Tables;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Erases what is older than the operator keeps things: customers of whom nothing was heard since,
 * what was said before, cases that were closed before. Of a case stays what names nobody.
 */
record Ageing(Room room) {

  private static final int AT_ONCE = 200;

  /**
   * Erases some of it.
   *
   * @return whether there may be more
   * @throws UncheckedIOException where a file can't be erased: then nothing is
   */
  boolean erase(Transaction transaction, Instant before) {
    Tables tables = transaction.tables();
    Erasure erasure = tables.erasure();
    List<PersonId> silent = erasure.silentSince(before, AT_ONCE);
    silent.forEach(customer -> leave(transaction, customer));
    Set<FileRef> files = new HashSet<>(erasure.forget(silent, room.now()).files());
    List<CaseSummary> closed = erasure.closedBefore(before, AT_ONCE);
    closed.forEach(each -> forget(each, tables));
    Erasure.Said said = erasure.eraseSaid(before, AT_ONCE);
    files.addAll(said.files());
    int missed = tables.missed().prune(before);
    Forgetting.erase(files, room.parts().files());
    if (silent.size() + closed.size() + said.lines() + missed > 0) {
      transaction.afterwards(room.memory()::forgetAll);
      transaction.afterwards(room.parts().store()::settle);
    }
    return silent.size() == AT_ONCE || closed.size() == AT_ONCE || said.lines() == AT_ONCE;
  }

  private void leave(Transaction transaction, PersonId customer) {
    room.memory().leave(customer);
    transaction.afterwards(() -> room.lanes().forget(customer));
  }

  private void forget(CaseSummary summary, Tables tables) {
    summary
        .customer()
        .flatMap(customer -> room.memory().conversation(customer, tables))
        .map(conversation -> conversation.withoutCase(summary.number()))
        .ifPresent(
            without -> {
              tables.conversations().amend(without);
              room.memory().remember(without);
            });
    tables.erasure().forget(summary.number());
  }
}
