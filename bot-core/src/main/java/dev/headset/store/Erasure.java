package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Forgetting a customer. */
public interface Erasure {

  /**
   * Erases all that is known of a customer: conversation, transcript, threads, timers, texts that
   * were missed, and what waits or is owed. Of their cases, which are closed, stays what names
   * nobody: number, team, times, rating.
   */
  default Forgotten forget(PersonId customer, Instant now) {
    return forget(List.of(customer), now);
  }

  /**
   * Erases all that is known of some customers. It takes one look through the ids of all events,
   * however many they are.
   */
  Forgotten forget(List<PersonId> customers, Instant now);

  /**
   * Customers in whose conversation nothing happened at a time or later, and who have no open case,
   * longest ago first.
   */
  List<PersonId> silentSince(Instant before, int most);

  /** Cases that were closed before a time and still name their customer, longest ago first. */
  List<CaseSummary> closedBefore(Instant before, int most);

  /** Of a closed case stays what names nobody: number, team, times, rating. */
  void forget(CaseNumber number);

  /** Erases what was said before a time, but in cases that are open or were closed later. */
  Said eraseSaid(Instant before, int most);

  /**
   * What was said, and is erased.
   *
   * @param files what was sent, and is in no other line
   */
  record Said(int lines, Set<FileRef> files) {
    /** Copies the set. */
    public Said {
      files = Set.copyOf(files);
    }
  }

  /**
   * What was erased.
   *
   * @param known whether there was anything
   * @param files what they sent and nobody else did: to be erased from the file store before this
   *     is committed
   */
  record Forgotten(boolean known, Set<FileRef> files) {
    /** Copies the set. */
    public Forgotten {
      files = Set.copyOf(files);
    }
  }
}
