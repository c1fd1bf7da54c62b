package dev.headset.conversation;

import dev.headset.desk.ThreadKey;
import dev.headset.effect.LookupId;
import dev.headset.effect.Receipt;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.TimerKind;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Refusal;
import java.util.Optional;

/** What happened to one conversation, once it is known whose it is and who did it. */
public sealed interface Event {

  /** The customer sent a message. */
  record CustomerSpoke(Address origin, Person customer, Content content) implements Event {}

  /** The customer pressed a button. */
  record CustomerPressed(Address origin, Person customer, String button) implements Event {}

  /** Somebody of a team's channel wrote in the case's thread. */
  record StaffSpoke(
      ThreadKey thread, Address origin, Person associate, MessageId message, Content content)
      implements Event {}

  /** Somebody of a team's channel pressed a button in the case's thread. */
  record StaffPressed(ThreadKey thread, Address origin, Person associate, String button)
      implements Event {}

  /** The operator's service answered, or could not. */
  record ServiceAnswered(LookupId lookup, ServiceAnswer answer) implements Event {}

  /** A timer of this conversation ran out. */
  record TimerFired(TimerKind kind) implements Event {}

  /** An associate's words have arrived at the customer. */
  record WordsArrived(Receipt receipt) implements Event {}

  /**
   * A message to the customer never will arrive.
   *
   * @param receipt the associate's message that it carried
   * @param reason in the platform's words, for staff
   */
  record CustomerMissed(Optional<Receipt> receipt, Refusal refusal, String reason)
      implements Event {}

  /**
   * Something for a case's thread never will arrive there.
   *
   * @param opened whether the platform had opened that thread before
   */
  record ThreadMissed(ThreadKey thread, boolean opened, Refusal refusal, String reason)
      implements Event {}

  /** An update of this conversation could not be decided, again and again, and was put aside. */
  record UpdateParked(String cause) implements Event {}
}
