package dev.headset.store;

import dev.headset.platform.FileRef;
import dev.headset.platform.PersonId;
import java.time.Instant;
import java.util.Set;

/** Forgetting a customer. */
public interface Erasure {

  /**
   * Erases all that is known of a customer: conversation, transcript, threads, timers, texts that
   * were missed, and what waits or is owed. Of their cases, which are closed, stays what names
   * nobody: number, team, times, rating.
   */
  Forgotten forget(PersonId customer, Instant now);

  /**
   * What was erased.
   *
   * @param known whether there was anything
   * @param files what they sent and nobody else did: to be erased from the file store
   */
  record Forgotten(boolean known, Set<FileRef> files) {
    /** Copies the set. */
    public Forgotten {
      files = Set.copyOf(files);
    }
  }
}
