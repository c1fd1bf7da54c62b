package dev.headset.conversation;

import dev.headset.desk.Case;
import dev.headset.desk.CaseStatus;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Person;
import dev.headset.platform.PersonId;
import java.util.Optional;

/** To whom it is shown that somebody is writing. */
public final class TypingRule {

  private TypingRule() {}

  /** Whether a customer sees that somebody writes in a case's thread: only their associates. */
  public static boolean customerSees(Conversation of, ThreadKey thread, PersonId writer) {
    return of.openCase()
        .filter(open -> open.thread().equals(thread))
        .filter(open -> StaffDesk.speaksToCustomer(open, new Person(writer, "")))
        .isPresent();
  }

  /** The thread in which it is seen that a customer writes: once somebody has their case. */
  public static Optional<ThreadKey> seenIn(Conversation of) {
    return of.openCase()
        .filter(open -> open.status() instanceof CaseStatus.Claimed)
        .map(Case::thread);
  }
}
