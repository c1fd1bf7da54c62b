package dev.headset.discord;

import dev.headset.discord.markdown.MarkdownReader;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Reply;
import dev.headset.platform.Update;
import dev.headset.text.Formatted;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Translates messages, as they come over the gateway or are read back: both are <a
 * href="https://docs.discord.com/developers/resources/message#message-object">one object</a>.
 */
final class Messages {

  private static final int DEFAULT = 0;
  private static final int REPLY = 19;
  private static final Set<Long> BY_PEOPLE = Set.of((long) DEFAULT, (long) REPLY);

  private static final int MAX_EXCERPT = 200;

  /** Discord says of no forwarded message who wrote it. */
  private static final String NOT_TOLD = "";

  private final Downloads downloads;
  private final Supplier<Optional<JDA>> jda;

  Messages(Downloads downloads, Supplier<Optional<JDA>> jda) {
    this.downloads = downloads;
    this.jda = jda;
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
        && Enclosures.forwarded(message).stream().map(Enclosures::words).allMatch(String::isBlank);
  }

  static String authorId(DataObject message) {
    return Json.object(message, "author").flatMap(a -> Json.text(a, "id")).orElse("");
  }

  /** The update; blocks while files are fetched. */
  Update.Said said(DataObject message, Address origin) {
    String id = message.getString("id");
    return new Update.Said(
        new EventId("discord:message:" + id),
        Snowflake.time(id),
        origin,
        author(message),
        new MessageId(id),
        content(message),
        replyTo(message),
        List.of());
  }

  static Person author(DataObject message) {
    return People.of(message.getObject("author"), Json.object(message, "member"), Optional.empty());
  }

  /** All that it says and brings; blocks while files are fetched. */
  Content content(DataObject message) {
    List<Attachment> attachments = Enclosures.of(message).stream().map(downloads::fetch).toList();
    Formatted own = words(message, Json.text(message, "content").orElse(""));
    List<DataObject> forwarded = Enclosures.forwarded(message);
    for (DataObject each : forwarded) {
      Formatted passedOn = words(each, Enclosures.words(each));
      boolean apart = !own.text().isEmpty() && !passedOn.text().isEmpty();
      own = own.then(apart ? "\n" : "").then(passedOn);
    }
    Content content = Content.of(own, attachments);
    return forwarded.isEmpty() ? content : content.forwardedFrom(NOT_TOLD);
  }

  private Formatted words(DataObject message, String content) {
    return MarkdownReader.read(content, new KnownNames(jda, message));
  }

  private Optional<Reply> replyTo(DataObject message) {
    if (Json.number(message, "type") != REPLY) {
      return Optional.empty();
    }
    String excerpt = Json.object(message, "referenced_message").map(this::excerpt).orElse("");
    return Json.object(message, "message_reference")
        .flatMap(reference -> Json.text(reference, "message_id"))
        .map(answered -> new Reply(new MessageId(answered), excerpt));
  }

  /** How a message begins; of one without words, what it brings is named. */
  private String excerpt(DataObject message) {
    String words =
        Stream.concat(Stream.of(message), Enclosures.forwarded(message).stream())
            .map(each -> words(each, Enclosures.words(each)).text())
            .filter(each -> !each.isBlank())
            .findFirst()
            .orElseGet(() -> Enclosures.names(message));
    return Rendering.cut(words.strip(), MAX_EXCERPT);
  }
}
