package dev.headset.platform;

import java.time.Instant;
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

  Person author();

  /** Somebody sent a message. Commands arrive as text that starts with a slash. */
  record Said(
      EventId id,
      Instant at,
      Address origin,
      Person author,
      MessageId message,
      Content content,
      Optional<MessageId> replyTo)
      implements Update {}

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
      implements Update {

    public Pressed(EventId id, Instant at, Address origin, Person author, String button) {
      this(id, at, origin, author, button, Optional.empty());
    }
  }
}
