package dev.headset.effect;

import dev.headset.desk.PastWait;
import dev.headset.desk.TeamId;
import dev.headset.desk.ThreadKey;
import dev.headset.platform.Address;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Person;
import dev.headset.topic.TopicId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a decision wants done. Committed together with the state that the decision led to; what goes
 * out of the house is then done in order for each destination.
 */
public sealed interface Effect {

  /**
   * Shows the customer a message.
   *
   * @param receipt the associate's message that it carries, to be marked once it arrived
   */
  record TellCustomer(
      Address to, OutgoingMessage message, Optional<Receipt> receipt, Optional<Carriage> carriage)
      implements Effect {

    public TellCustomer(Address to, OutgoingMessage message, Optional<Receipt> receipt) {
      this(to, message, receipt, Optional.empty());
    }
  }

  /**
   * Sends the customer the transcript of a case: what was said with them, and nothing that was said
   * among staff.
   */
  record SendTranscript(Address to, Transcribed what) implements Effect {}

  /** Shows staff the whole transcript of a case, what they said among themselves included. */
  record ShowTranscript(ThreadKey thread, Transcribed what) implements Effect {}

  /** Shows the customer that an answer is on its way; best effort. */
  record ShowTyping(Address to) implements Effect {}

  /** Opens a case's thread in a team's channel; what is told to it later waits for it. */
  record OpenThread(ThreadKey thread, Address channel, String title, OutgoingMessage card)
      implements Effect {}

  /** Shows staff a message in a case's thread. */
  record TellThread(ThreadKey thread, OutgoingMessage message, Optional<Carriage> carriage)
      implements Effect {

    public TellThread(ThreadKey thread, OutgoingMessage message) {
      this(thread, message, Optional.empty());
    }
  }

  /**
   * Changes what was carried of a message that its author changed.
   *
   * @param instead shown where the copy is not there, or can't be changed
   */
  record ChangeCopy(Side side, MessageRef of, OutgoingMessage now, OutgoingMessage instead)
      implements Effect {}

  /** Takes away what was carried of a message; nothing where there is nothing. */
  record WithdrawCopy(Side side, MessageRef of) implements Effect {}

  /**
   * Passes a reaction on to the counterpart of the message that it was put on.
   *
   * @param emoji a Unicode emoji, or the name of a platform's own between colons
   * @param inWords shown, as an answer to the counterpart, where the reaction can't be
   */
  record PassReaction(
      Side side, MessageRef about, String emoji, boolean on, OutgoingMessage inWords)
      implements Effect {}

  /** Brings the card at a thread's head up to date. */
  record UpdateCard(ThreadKey thread, OutgoingMessage card) implements Effect {}

  /**
   * Brings the title and the state of a case's thread in line.
   *
   * @param open whether the case is worked on there
   */
  record SetThread(ThreadKey thread, String title, boolean open) implements Effect {}

  /** Shows a message in a team's or the operators' channel. */
  record TellChannel(Address to, OutgoingMessage message) implements Effect {}

  /** Marks an associate's message. */
  record MarkMessage(ThreadKey thread, Address at, MessageId message, Mark mark)
      implements Effect {}

  /** Starts a timer of this conversation, in place of one of the same kind. */
  record SetTimer(TimerKind kind, Instant due) implements Effect {}

  /** Stops a timer; nothing where none runs. */
  record CancelTimer(TimerKind kind) implements Effect {}

  /** Notes that an associate is there for a team, or is no longer. */
  record SetDuty(TeamId team, Person person, boolean on) implements Effect {}

  /** Notes how long a customer waited for an associate of a team. */
  record NoteWait(TeamId team, PastWait waited) implements Effect {}

  /** Keeps a text of the customer's that was missed, for the operator to learn from. */
  record NoteMissed(MissedText missed) implements Effect {}

  /** Notes which topic the customer's texts were about that were missed since a time. */
  record SettleMissed(Instant since, TopicId chosen) implements Effect {}

  /** Asks the operator's service. */
  record AskService(LookupId id, ServiceRequest request) implements Effect {}

  /**
   * Adds a line to the transcript.
   *
   * @param source the message that it tells of, where it is one of a person
   */
  record Remember(TranscriptLine line, Optional<MessageRef> source) implements Effect {}

  /** What a message's line in the transcript tells can't be taken back or changed any more. */
  record Seal(MessageRef source) implements Effect {}

  /** A message's line in the transcript says something else from now on. */
  record Amend(MessageRef source, String text) implements Effect {}
}
