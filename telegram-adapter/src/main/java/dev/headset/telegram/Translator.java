package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import dev.headset.text.Formatted;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns Telegram's updates into the seam's. Updates are read as JSON, field by field: they are
 * strangers' words, and some are newer than the library.
 */
final class Translator {

  private static final Logger LOG = LoggerFactory.getLogger(Translator.class);

  private final Identity me;
  private final Places places;
  private final Function<Media, Attachment> fetch;
  private final Clock clock;
  private final Set<Long> strangeGroups = ConcurrentHashMap.newKeySet();

  /**
   * Reads for one bot.
   *
   * @param fetch brings in a file's bytes, or what is left of it without them
   */
  Translator(Identity me, Places places, Function<Media, Attachment> fetch, Clock clock) {
    this.me = me;
    this.places = places;
    this.fetch = fetch;
    this.clock = clock;
  }

  /**
   * Translates one.
   *
   * @return empty for what the desk has no use for: service messages, bots, groups that are no
   *     team's
   * @throws InboxUnavailableException where what it says could not be noted: try again
   */
  Optional<Update> translate(JsonNode update) throws InboxUnavailableException {
    if (update.has("message")) {
      return message(update, update.get("message"));
    }
    if (update.has("callback_query")) {
      return press(update, update.get("callback_query"));
    }
    if (update.has("my_chat_member")) {
      isListenedTo(update.get("my_chat_member").path("chat"));
      return Optional.empty();
    }
    LOG.debug("Nothing is done with a Telegram update of the kind {}", kind(update));
    return Optional.empty();
  }

  /** What is told of an update that broke {@link #translate}: that something came. */
  Optional<Update> unreadable(JsonNode update) {
    JsonNode message = update.path("message");
    Frame frame = new Frame(message, places);
    if (!isListenedTo(message.path("chat")) || frame.author().isEmpty()) {
      return Optional.empty();
    }
    Attachment unknown =
        new Attachment(
            Attachment.Kind.OTHER, "message", "application/octet-stream", 0, Optional.empty());
    return Optional.of(
        said(update, frame, frame.author().get(), new Content("", List.of(unknown))));
  }

  /** The kind of an update: the name of its one field beside the id. */
  static String kind(JsonNode update) {
    Iterable<String> fields = update::fieldNames;
    for (String field : fields) {
      if (!field.equals("update_id")) {
        return field;
      }
    }
    return "nothing";
  }

  private Optional<Update> message(JsonNode update, JsonNode message)
      throws InboxUnavailableException {
    noteMove(message);
    Frame frame = new Frame(message, places);
    Optional<Person> author = frame.author();
    if (!isListenedTo(message.path("chat")) || author.isEmpty() || frame.isCopiedFromChannel()) {
      return Optional.empty();
    }
    List<Media> media = MediaReader.read(message);
    Formatted words = Words.of(message);
    if (media.isEmpty() && words.text().isEmpty()) {
      return frame.isService() ? Optional.empty() : unreadable(update);
    }
    Optional<Formatted> text = BotCommands.ours(words, me.username());
    if (text.isEmpty() && !frame.isPrivate()) {
      return Optional.empty();
    }
    List<Attachment> attachments = media.stream().map(fetch).toList();
    return Optional.of(
        said(update, frame, author.get(), Content.of(text.orElse(words), attachments)));
  }

  private Update said(JsonNode update, Frame frame, Person author, Content content) {
    return new Update.Said(
        id(update), frame.at(), frame.origin(), author, frame.id(), content, frame.replyTo());
  }

  private Optional<Update> press(JsonNode update, JsonNode query) {
    JsonNode message = query.path("message");
    Optional<Person> author = People.user(query.path("from"));
    if (author.isEmpty() || !query.has("data") || !isListenedTo(message.path("chat"))) {
      return Optional.empty();
    }
    Frame frame = new Frame(message, places);
    Instant now = clock.instant();
    Optional<MessageId> below = Optional.of(frame.id());
    return Optional.of(
        new Update.Pressed(
            id(update), now, frame.origin(), author.get(), query.get("data").asText(), below));
  }

  private EventId id(JsonNode update) {
    return new EventId(
        TelegramAdapter.PLATFORM + ":" + me.id() + ":" + update.path("update_id").asInt());
  }

  private void noteMove(JsonNode message) throws InboxUnavailableException {
    long chat = message.path("chat").path("id").asLong();
    if (message.has("migrate_to_chat_id") && places.isStaffs(chat)) {
      places.moves(chat, message.get("migrate_to_chat_id").asLong());
    }
    long from = message.path("migrate_from_chat_id").asLong();
    if (from != 0 && places.isStaffs(from)) {
      places.moves(from, chat);
    }
  }

  private boolean isListenedTo(JsonNode chat) {
    long id = chat.path("id").asLong();
    if (chat.path("type").asText().equals("private")) {
      return id > 0;
    }
    if (id == 0 || places.isStaffs(id)) {
      return id != 0;
    }
    if (strangeGroups.size() < 1000 && strangeGroups.add(id)) {
      LOG.info(
          "The bot is in the Telegram group telegram:{}, which is no team's; it takes nothing"
              + " there",
          id);
    }
    return false;
  }
}
