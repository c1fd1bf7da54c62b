package dev.headset.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a platform tells us. An adapter translates an event into one of these and decides nothing.
 *
 * <p>Everything in an update is hostile until parsed. {@link #at} is the platform's time of the
 * event, for show; decisions use the time at which they are taken.
 */
public sealed interface Update {

  EventId id();

  Instant at();

  /** Where it happened: a customer's private chat, a team's channel, or a thread of it. */
  Address origin();

  /** What a person did, of whom the platform says who it was. */
  sealed interface ByPerson extends Update {

    Person author();
  }

  /**
   * Somebody sent a message. Commands arrive as text that starts with a slash.
   *
   * @param message its id; of an album, the first part's
   * @param inReplyTo the message that it answers
   * @param rest the ids of an album's other parts, in order
   */
  record Said(
      EventId id,
      Instant at,
      Address origin,
      Person author,
      MessageId message,
      Content content,
      Optional<Reply> inReplyTo,
      List<MessageId> rest)
      implements ByPerson {

    /** Copies the list. */
    public Said {
      rest = List.copyOf(rest);
    }

    public Said(
        EventId id,
        Instant at,
        Address origin,
        Person author,
        MessageId message,
        Content content,
        Optional<MessageId> replyTo) {
      this(
          id,
          at,
          origin,
          author,
          message,
          content,
          replyTo.map(answered -> new Reply(answered, "")),
          List.of());
    }

    public Optional<MessageId> replyTo() {
      return inReplyTo.map(Reply::message);
    }
  }

  /**
   * Somebody pressed a button.
   *
   * @param button the id that the button was sent with, or anything a forger made up
   * @param below the message that the button stands below, where the platform says
   */
  record Pressed(
      EventId id,
      Instant at,
      Address origin,
      Person author,
      String button,
      Optional<MessageId> below)
      implements ByPerson {

    public Pressed(EventId id, Instant at, Address origin, Person author, String button) {
      this(id, at, origin, author, button, Optional.empty());
    }
  }

  /**
   * Somebody changed a message of theirs. Never new input: whatever it says now, it answers nothing
   * and runs nothing.
   *
   * @param content as it is now, whole
   */
  record Edited(
      EventId id, Instant at, Address origin, Person author, MessageId message, Content content)
      implements ByPerson {}

  /** Messages were taken away; the platform may not say by whom. */
  record Deleted(EventId id, Instant at, Address origin, List<MessageId> messages)
      implements Update {

    /** Copies the list. */
    public Deleted {
      messages = List.copyOf(messages);
    }
  }

  /**
   * Somebody put a reaction on a message, or took theirs off.
   *
   * @param emoji a Unicode emoji, or the name of one of the platform's own between colons
   */
  record Reacted(
      EventId id,
      Instant at,
      Address origin,
      Person author,
      MessageId message,
      String emoji,
      boolean on)
      implements ByPerson {}

  /**
   * Somebody can be reached no more (they blocked the bot, left, are gone), or can be again.
   *
   * @param origin their private chat
   */
  record Reachable(EventId id, Instant at, Address origin, Person author, boolean now)
      implements ByPerson {}

  /**
   * Something happened to a place of staff's: a thread, or a whole channel.
   *
   * @param origin the thread or channel
   * @param by who did it, where the platform says; never the bot itself
   */
  record PlaceChanged(
      EventId id, Instant at, Address origin, PlaceChange change, Optional<Person> by)
      implements Update {}
}
