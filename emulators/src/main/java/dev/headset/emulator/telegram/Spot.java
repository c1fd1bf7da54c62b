package dev.headset.emulator.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalLong;

/** A chat and, in a forum, a topic of it, where a person does something. */
record Spot(World world, Feed feed, ChatState chat, OptionalLong topic) {

  static Spot of(World world, Feed feed, TelegramUser user, TelegramPlace place) {
    if (place instanceof EmulatedBot bot) {
      return new Spot(world, feed, user.dialogWith(bot).state, OptionalLong.empty());
    }
    if (place instanceof TelegramTopic topic) {
      return new Spot(world, feed, topic.forum, OptionalLong.of(topic.id()));
    }
    return new Spot(world, feed, ((TelegramChat) place).state, OptionalLong.empty());
  }

  long post(Account from, Optional<Long> replyTo, TelegramContent content) {
    return post(from, replyTo, content, Optional.empty());
  }

  List<Long> postAlbum(Account from, List<TelegramContent> contents) {
    Optional<String> album = Optional.of("1365" + chat.id + world.now().toEpochMilli());
    List<Long> ids = new ArrayList<>();
    contents.forEach(content -> ids.add(post(from, Optional.empty(), content, album)));
    return ids;
  }

  /** One more of the album that somebody sent last. */
  long postLate(Account from, TelegramContent content) {
    String album =
        chat.messages.descendingMap().values().stream()
            .filter(message -> message.fromId() == from.id())
            .map(message -> message.json.path("media_group_id").asText())
            .filter(id -> !id.isEmpty())
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(from.firstName() + " sent no album"));
    return post(from, Optional.empty(), content, Optional.of(album));
  }

  void edit(Account by, long messageId, String text) {
    StoredMessage message = message(messageId);
    require(message.fromId() == by.id(), by.firstName() + " can only edit own messages");
    message.earlierTexts.add(message.textOrCaption());
    if (message.isText()) {
      Commands.putText(message.json, text);
    } else {
      message.json.put("caption", text);
    }
    message.json.put("edit_date", world.nowSeconds());
    feed.message(chat, message, "edited_message");
  }

  void react(Account by, long messageId, List<String> emoji) {
    StoredMessage message = message(messageId);
    emoji.forEach(one -> require(Reactions.isKnown(one), one + " is no reaction of Telegram's"));
    List<String> before = message.reactions.getOrDefault(by.id(), List.of());
    message.reactions.put(by.id(), emoji);
    ObjectNode change = Json.object();
    change.set("chat", chat.json());
    change.put("message_id", messageId);
    change.set("user", by.json());
    change.put("date", world.nowSeconds());
    change.set("old_reaction", Reactions.json(before));
    change.set("new_reaction", Reactions.json(emoji));
    feed.reaction(chat, change);
  }

  TelegramPress press(Account by, long messageId, String data) {
    StoredMessage message = message(messageId);
    BotState bot =
        world
            .botById(message.fromId())
            .orElseThrow(() -> new IllegalStateException("no bot's message: " + messageId));
    Press press = world.addPress(bot);
    feed.callback(bot, press, by, message, data);
    return new TelegramPress(world, press);
  }

  TelegramPress pressLabel(Account by, long messageId, String label) {
    return press(by, messageId, dataOf(message(messageId), label));
  }

  /** The newest message here with such a button. */
  long newestWith(String label) {
    return chat.messages.descendingMap().values().stream()
        .filter(message -> topic.isEmpty() || message.topic().equals(topic))
        .filter(message -> data(message, label).isPresent())
        .findFirst()
        .map(StoredMessage::id)
        .orElseThrow(() -> noButton(label));
  }

  private long post(
      Account from, Optional<Long> replyTo, TelegramContent content, Optional<String> album) {
    requireMayWrite(from);
    ObjectNode json = chat.newMessage(from, world.nowSeconds(), topic);
    album.ifPresent(id -> json.put("media_group_id", id));
    // Without a reply of its own, a message in a topic quotes the one that opened it.
    Optional<StoredMessage> quoted =
        replyTo.isPresent()
            ? Optional.of(message(replyTo.get()))
            : topic.isPresent() ? chat.message(topic.getAsLong()) : Optional.empty();
    quoted.ifPresent(original -> Replies.quote(json, original, chat));
    content.putOn(json, world.files);
    StoredMessage stored = new StoredMessage(json, world.now());
    chat.messages.put(stored.id(), stored);
    feed.message(chat, stored, "message");
    return stored.id();
  }

  private void requireMayWrite(Account from) {
    if (chat instanceof DialogState dialog) {
      require(!dialog.blocked, from.firstName() + " has blocked the bot and must unblock it first");
      dialog.started = true;
    } else if (chat instanceof GroupState group) {
      require(group.isMember(from.id()), from.firstName() + " is not in " + group.title);
      require(group.migratedTo.isEmpty(), group.title + " is a supergroup now");
      TopicState in = topic.isPresent() ? group.topics.get(topic.getAsLong()) : null;
      require(in == null || !in.deleted, "the topic was deleted");
      require(
          in == null || !in.closed || group.mayManageTopics(from.id()),
          "the topic is closed to " + from.firstName());
    }
  }

  private StoredMessage message(long messageId) {
    return chat.message(messageId)
        .orElseThrow(() -> new NoSuchElementException("no message has the id " + messageId));
  }

  private static String dataOf(StoredMessage message, String label) {
    return data(message, label).orElseThrow(() -> noButton(label));
  }

  private static Optional<String> data(StoredMessage message, String label) {
    for (JsonNode row : message.json.path("reply_markup").path("inline_keyboard")) {
      for (JsonNode button : row) {
        if (button.path("text").asText().equals(label) && button.has("callback_data")) {
          return Optional.of(button.get("callback_data").asText());
        }
      }
    }
    return Optional.empty();
  }

  private static NoSuchElementException noButton(String label) {
    return new NoSuchElementException("no message has a button \"" + label + "\"");
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalStateException(otherwise);
    }
  }
}
