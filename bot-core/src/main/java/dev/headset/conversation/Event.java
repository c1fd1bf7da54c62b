package dev.headset.conversation;

import dev.headset.desk.CaseNumber;
import dev.headset.desk.ThreadKey;
import dev.headset.effect.LookupId;
import dev.headset.effect.Receipt;
import dev.headset.effect.ServiceAnswer;
import dev.headset.effect.TimerKind;
import dev.headset.effect.TranscriptLine;
import dev.headset.platform.Address;
import dev.headset.platform.Content;
import dev.headset.platform.MessageId;
import dev.headset.platform.MessageRef;
import dev.headset.platform.Person;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Refusal;
import dev.headset.platform.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What happened to one conversation, once it is known whose it is and who did it. */
public sealed interface Event {

  /**
   * The customer sent a message.
   *
   * @param sources its id; of an album, each part's
   * @param about the case that the message which it answers belongs to
   * @param written when, as the platform says; empty where that is not known
   */
  record CustomerSpoke(
      Address origin,
      Person customer,
      Content content,
      List<MessageId> sources,
      Optional<Reply> inReplyTo,
      Optional<CaseNumber> about,
      Optional<Instant> written)
      implements Event {

    /** Copies the list. */
    public CustomerSpoke {
      sources = List.copyOf(sources);
    }

    public CustomerSpoke(Address origin, Person customer, Content content) {
      this(
          origin,
          customer,
          content,
          List.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    /** The same message in other words. */
    CustomerSpoke saying(Content other, Optional<Reply> reply) {
      return new CustomerSpoke(origin, customer, other, sources, reply, about, written);
    }
  }

  /** The customer pressed a button. */
  record CustomerPressed(Address origin, Person customer, String button) implements Event {}

  /**
   * Somebody of a team's channel wrote in the case's thread.
   *
   * @param undoable of somebody who asks to take back what they said last: that message
   * @param standing of somebody who asks for what not everybody may do: what they are
   */
  record StaffSpoke(
      ThreadKey thread,
      Address origin,
      Person associate,
      MessageId message,
      Content content,
      Optional<Reply> inReplyTo,
      List<MessageId> rest,
      Optional<Undoable> undoable,
      Optional<Standing> standing)
      implements Event {

    /** Copies the list. */
    public StaffSpoke {
      rest = List.copyOf(rest);
    }

    public StaffSpoke(
        ThreadKey thread, Address origin, Person associate, MessageId message, Content content) {
      this(
          thread,
          origin,
          associate,
          message,
          content,
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());
    }

    /** The same, now that it is known what they are. */
    public StaffSpoke by(Standing known) {
      return new StaffSpoke(
          thread,
          origin,
          associate,
          message,
          content,
          inReplyTo,
          rest,
          undoable,
          Optional.of(known));
    }
  }

  /**
   * Somebody of a team's channel pressed a button in the case's thread.
   *
   * @param standing what they are, where that was asked
   */
  record StaffPressed(
      ThreadKey thread,
      Address origin,
      Person associate,
      String button,
      Optional<Standing> standing)
      implements Event {

    public StaffPressed(ThreadKey thread, Address origin, Person associate, String button) {
      this(thread, origin, associate, button, Optional.empty());
    }

    /** The same, now that it is known what they are. */
    public StaffPressed by(Standing known) {
      return new StaffPressed(thread, origin, associate, button, Optional.of(known));
    }
  }

  /**
   * The customer changed a message.
   *
   * @param before what it said, where that is known
   */
  record CustomerEdited(
      Address origin, Person customer, MessageId message, Content content, Optional<Before> before)
      implements Event {}

  /** Somebody of a team's channel changed a message in the case's thread. */
  record StaffEdited(
      ThreadKey thread,
      Address origin,
      Person associate,
      MessageId message,
      Content content,
      Optional<Before> before)
      implements Event {}

  /** Messages of the customer's were taken away. */
  record CustomerDeleted(Address origin, List<Gone> messages) implements Event {

    /** Copies the list. */
    public CustomerDeleted {
      messages = List.copyOf(messages);
    }
  }

  /** Messages of staff's were taken away in the case's thread. */
  record StaffDeleted(ThreadKey thread, Address origin, List<Gone> messages) implements Event {

    /** Copies the list. */
    public StaffDeleted {
      messages = List.copyOf(messages);
    }
  }

  /** The customer put a reaction on a message, or took it off. */
  record CustomerReacted(
      Address origin, Person customer, MessageId message, String emoji, boolean on)
      implements Event {}

  /** Somebody of a team's channel put a reaction on a message in the thread, or took it off. */
  record StaffReacted(
      ThreadKey thread,
      Address origin,
      Person associate,
      MessageId message,
      String emoji,
      boolean on)
      implements Event {}

  /** The customer can be reached no more, or again. */
  record CustomerReachable(Address origin, Person customer, boolean now) implements Event {}

  /**
   * The platform has opened a thread for the case.
   *
   * @param link by which a person opens it, where the platform has one
   */
  record ThreadOpened(ThreadKey thread, Address place, Optional<String> link) implements Event {}

  /** Something happened to the case's thread, by the hand of a person. */
  record ThreadChanged(ThreadKey thread, PlaceChange change, Optional<Person> by)
      implements Event {}

  /** The channel that the case's thread stands in is no team's any more. */
  record ChannelLeft(ThreadKey thread) implements Event {}

  /**
   * What was carried of an associate's message could not be taken away from the customer.
   *
   * @param reason in the platform's words, for staff
   */
  record CopyStays(MessageRef of, String reason) implements Event {}

  /**
   * What the transcript has of a message.
   *
   * @param from who said it
   * @param number the case that was open then
   */
  record Before(TranscriptLine.From from, String text, Optional<CaseNumber> number) {}

  /** An associate's message that went to the customer, and what it said. */
  record Undoable(MessageRef message, String text) {}

  /** A message that was taken away. */
  record Gone(MessageId message, Before before) {}

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
