package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Translates messages, as they come over the gateway or are read back: both are <a
 * href="https://docs.discord.com/developers/resources/message#message-object">one object</a>.
 */
final class Messages {

  private static final int DEFAULT = 0;
  private static final int REPLY = 19;
  private static final Set<Long> BY_PEOPLE = Set.of((long) DEFAULT, (long) REPLY);

  private final Downloads downloads;

  Messages(Downloads downloads) {
    this.downloads = downloads;
  }

  /** Whether a person said it: not a bot, a webhook, or Discord itself. */
  static boolean isByPerson(DataObject message) {
    boolean bot =
        Json.object(message, "author")
            .map(author -> Json.flag(author, "bot") || Json.flag(author, "system"))
            .orElse(true);
    return !bot && message.isNull("webhook_id") && BY_PEOPLE.contains(Json.number(message, "type"));
  }

  /** Whether nothing of it can be seen, as where the bot may not read it. */
  static boolean isEmpty(DataObject message) {
    return Json.words(message, "content").isEmpty()
        && Enclosures.of(message).isEmpty()
        && Enclosures.forwarded(message).isEmpty();
  }

  static String authorId(DataObject message) {
    return Json.object(message, "author").flatMap(a -> Json.text(a, "id")).orElse("");
  }

  /** The update; blocks while files are fetched. */
  Update.Said said(DataObject message, Address origin) {
    String id = message.getString("id");
    List<Attachment> attachments = Enclosures.of(message).stream().map(downloads::fetch).toList();
    return new Update.Said(
        new EventId("discord:message:" + id),
        Snowflake.time(id),
        origin,
        People.of(message.getObject("author"), Json.object(message, "member"), Optional.empty()),
        new MessageId(id),
        new Content(text(message), attachments),
        replyTo(message));
  }

  private static String text(DataObject message) {
    String own = Wording.of(message);
    return Enclosures.forwarded(message)
        .map(forwarded -> own.isEmpty() ? forwarded : own + "\n" + forwarded)
        .orElse(own);
  }

  private static Optional<MessageId> replyTo(DataObject message) {
    if (Json.number(message, "type") != REPLY) {
      return Optional.empty();
    }
    return Json.object(message, "message_reference")
        .flatMap(reference -> Json.text(reference, "message_id"))
        .map(MessageId::new);
  }
}
