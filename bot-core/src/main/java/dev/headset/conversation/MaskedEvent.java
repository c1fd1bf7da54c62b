package dev.headset.conversation;

import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.Reply;
import dev.headset.relay.CardNumbers;

/**
 * Events without the numbers of payment cards, in what is said, in what it quotes and in the names
 * of files: before anything of it is kept or carried on.
 */
public final class MaskedEvent {

  private MaskedEvent() {}

  /** The event without such numbers. */
  public static Event of(Event event) {
    if (event instanceof Event.CustomerSpoke spoke) {
      return spoke.saying(masked(spoke.content()), spoke.inReplyTo().map(MaskedEvent::masked));
    } else if (event instanceof Event.StaffSpoke spoke) {
      return new Event.StaffSpoke(
          spoke.thread(),
          spoke.origin(),
          spoke.associate(),
          spoke.message(),
          masked(spoke.content()),
          spoke.inReplyTo().map(MaskedEvent::masked),
          spoke.rest(),
          spoke.undoable(),
          spoke.standing());
    } else if (event instanceof Event.CustomerEdited edited) {
      return new Event.CustomerEdited(
          edited.origin(),
          edited.customer(),
          edited.message(),
          masked(edited.content()),
          edited.before());
    } else if (event instanceof Event.StaffEdited edited) {
      return new Event.StaffEdited(
          edited.thread(),
          edited.origin(),
          edited.associate(),
          edited.message(),
          masked(edited.content()),
          edited.before());
    }
    return event;
  }

  private static Content masked(Content content) {
    Content words = content.withText(CardNumbers.mask(content.text()));
    return new Content(
        words.text(),
        words.spans(),
        words.attachments().stream().map(MaskedEvent::masked).toList(),
        words.forwardedFrom());
  }

  private static Attachment masked(Attachment file) {
    return new Attachment(
        file.kind(), CardNumbers.mask(file.name()), file.mediaType(), file.bytes(), file.file());
  }

  private static Reply masked(Reply reply) {
    return new Reply(reply.message(), CardNumbers.mask(reply.excerpt()));
  }
}
