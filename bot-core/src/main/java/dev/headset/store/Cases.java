package dev.headset.store;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.QueuedCase;
import dev.headset.platform.PersonId;
import java.util.List;
import java.util.Optional;

/** Every case that ever was, in short, to be found by number or by status. */
public interface Cases {

  Optional<CaseSummary> find(CaseNumber number);

  /** Adds a case, or puts it in place of the one with its number. */
  void save(CaseSummary summary);

  /** All cases that are not closed, longest open first. */
  List<QueuedCase> open();

  /** A customer's cases, oldest first. */
  List<CaseSummary> of(PersonId customer);
}
