package dev.headset.engine;

import dev.headset.effect.ServiceAnswer;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Refusal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How one try to do what is owed went. */
sealed interface Outcome {

  /** It is done. */
  record Done(Address place, List<MessageId> messages) implements Outcome {}

  /** A copy of a message stands in these messages from now on. */
  record Changed(Address place, MessageRef of, List<MessageId> before, List<MessageId> messages)
      implements Outcome {}

  /** A case's thread was opened. */
  record Opened(Address place, Optional<MessageId> card) implements Outcome {}

  /** The card could not be changed in place, so it stands anew as another message. */
  record CardShownAnew(MessageId card) implements Outcome {}

  /** The operator's service was asked. */
  record Answered(ServiceAnswer answer) implements Outcome {}

  /** Something later in the same line makes it needless. */
  record Superseded() implements Outcome {}

  /** It never will be done. */
  record Refused(Refusal refusal, String reason) implements Outcome {}

  /** A thread can't be opened, or may not be written to: it waits, and is tried now and then. */
  record RefusedForNow(Refusal refusal, String reason, Instant again) implements Outcome {}

  /** It is to be tried again. */
  record Later(Instant notBefore, String reason) implements Outcome {}

  /** Whether the writer may wait a moment for company before it commits this. */
  default boolean patient() {
    return this instanceof Done
        || this instanceof Changed
        || this instanceof Superseded
        || this instanceof Opened
        || this instanceof CardShownAnew
        || this instanceof Later;
  }
}
