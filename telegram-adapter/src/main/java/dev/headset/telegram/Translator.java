package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Attachment;
import dev.headset.platform.Content;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Update;
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
  private final MessageReader messages;
  private final ReactionReader reactions;
  private final Standing standing;
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
    this.messages = new MessageReader(me.username(), fetch);
    this.reactions = new ReactionReader(places);
    this.standing = new Standing(places, me.readsGroups());
    this.clock = clock;
  }

  /**
   * Translates one.
   *
   * @return empty for what the desk has no use for: service messages, bots, groups that are no
   *     team's
   * @throws InboxUnavailableException where what it says could not be noted: try again
   */
  List<Update> translate(JsonNode update) throws InboxUnavailableException {
    String kind = kind(update);
    JsonNode event = update.path(kind);
    switch (kind) {
      case "message" -> noteMove(event);
      case "edited_message", "callback_query", "my_chat_member", "message_reaction" -> {}
      default -> {
        LOG.debug("Nothing is done with a Telegram update of the kind {}", kind);
        return List.of();
      }
    }
    if (!isListenedTo(chat(event))) {
      return List.of();
    }
    return switch (kind) {
      case "message" -> said(List.of(update)).or(() -> topic(update, event)).stream().toList();
      case "edited_message" -> edited(update, event).stream().toList();
      case "callback_query" -> press(update, event).stream().toList();
      case "my_chat_member" -> standing.read(id(update), event).stream().toList();
      default -> reactions.read(id(update), event);
    };
  }

  /**
   * Translates the parts of an album, which are told one by one.
   *
   * @param parts in their order; at least one
   */
  Optional<Update> album(List<JsonNode> parts) {
    return isListenedTo(chat(parts.get(0).path("message"))) ? said(parts) : Optional.empty();
  }

  /** What is told of an update that broke {@link #translate}: that something came. */
  Optional<Update> unreadable(JsonNode update) {
    JsonNode message = update.path("message");
    Frame frame = new Frame(message, places);
    return isListenedTo(message.path("chat"))
        ? frame.author().map(author -> said(update, frame, author, MessageReader.unknown()))
        : Optional.empty();
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

  /** The chat in which an event happened; buttons are pressed in a message's. */
  static JsonNode chat(JsonNode event) {
    return (event.has("message") ? event.get("message") : event).path("chat");
  }

  private Optional<Update> said(List<JsonNode> parts) {
    Frame frame = new Frame(parts.get(0).path("message"), places);
    Optional<Person> author = frame.author();
    if (author.isEmpty() || frame.isCopiedFromChannel()) {
      return Optional.empty();
    }
    return messages
        .read(parts.stream().map(part -> part.path("message")).toList(), frame)
        .map(
            content ->
                new Update.Said(
                    id(parts.get(0)),
                    frame.at(),
                    frame.origin(),
                    author.get(),
                    frame.id(),
                    content,
                    frame.reply(),
                    parts.stream()
                        .skip(1)
                        .map(part -> new Frame(part.path("message"), places).id())
                        .toList()));
  }

  private Update said(JsonNode update, Frame frame, Person author, Content content) {
    return new Update.Said(
        id(update),
        frame.at(),
        frame.origin(),
        author,
        frame.id(),
        content,
        frame.reply(),
        List.of());
  }

  /** A person closed a topic, or opened it again. The bot's own doings are no news. */
  private Optional<Update> topic(JsonNode update, JsonNode message) {
    Frame frame = new Frame(message, places);
    boolean closed = message.has("forum_topic_closed");
    boolean byMe = message.path("from").path("id").asLong() == me.id();
    boolean tells = closed || message.has("forum_topic_reopened");
    return tells && !byMe && frame.origin().thread().isPresent()
        ? Optional.of(
            new Update.PlaceChanged(
                id(update),
                frame.at(),
                frame.origin(),
                closed ? PlaceChange.CLOSED : PlaceChange.OPENED,
                frame.author()))
        : Optional.empty();
  }

  /** A live location is told by an edit for every step; where it began was said. */
  private Optional<Update> edited(JsonNode update, JsonNode message) {
    Frame frame = new Frame(message, places);
    Optional<Person> author = frame.author();
    boolean moves = message.path("location").has("live_period");
    if (author.isEmpty() || moves || frame.isCopiedFromChannel()) {
      return Optional.empty();
    }
    return messages
        .read(List.of(message), frame)
        .map(
            now ->
                new Update.Edited(
                    id(update), frame.changedAt(), frame.origin(), author.get(), frame.id(), now));
  }

  private Optional<Update> press(JsonNode update, JsonNode query) {
    JsonNode message = query.path("message");
    Optional<Person> author = People.user(query.path("from"));
    if (author.isEmpty() || !query.has("data")) {
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
