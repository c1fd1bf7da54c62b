package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Address;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Reply;
import java.time.Instant;
import java.util.Optional;

/** What says of a message who, where and when. */
record Frame(JsonNode message, Places places) {

  /** Stands for a message of another chat. */
  private static final MessageId ELSEWHERE = new MessageId("elsewhere");

  boolean isPrivate() {
    return message.path("chat").path("type").asText().equals("private");
  }

  Address origin() {
    return places.address(chat(), topic());
  }

  MessageId id() {
    return places.message(origin(), message.path("message_id").asInt());
  }

  Instant at() {
    return time(message, "date");
  }

  Optional<Person> author() {
    JsonNode speaksAs = message.path("sender_chat");
    return speaksAs.isMissingNode()
        ? People.user(message.path("from"))
        : People.chat(speaksAs, message.path("author_signature").asText(""));
  }

  /** A linked channel's post, which Telegram puts into its group by itself. */
  boolean isCopiedFromChannel() {
    return message.path("is_automatic_forward").asBoolean();
  }

  boolean isService() {
    Iterable<String> fields = message::fieldNames;
    for (String field : fields) {
      if (ServiceFields.holds(field)) {
        return true;
      }
    }
    return false;
  }

  /** When it was changed, or else when it was sent. */
  Instant changedAt() {
    return message.has("edit_date") ? time(message, "edit_date") : at();
  }

  /** Telegram counts seconds in 32 bits; what is no such number is as near to it as can be. */
  static Instant time(JsonNode told, String field) {
    long seconds = told.path(field).asLong();
    return Instant.ofEpochSecond(Math.max(0, Math.min(seconds, Integer.MAX_VALUE)));
  }

  /** What it answers. In a topic Telegram has every message answer what opened the topic. */
  Optional<Reply> reply() {
    JsonNode answered = message.path("reply_to_message");
    int to = answered.path("message_id").asInt();
    boolean toTopic = topic().filter(topic -> topic == to).isPresent();
    if (to != 0 && !toTopic) {
      return Optional.of(new Reply(places.message(origin(), to), Excerpts.of(message, answered)));
    }
    return message.has("external_reply")
        ? Optional.of(new Reply(ELSEWHERE, Excerpts.of(message, message.get("external_reply"))))
        : Optional.empty();
  }

  /**
   * Elsewhere than in a forum, the same field only groups replies; private chats have no threads.
   */
  private Optional<Integer> topic() {
    int topic = message.path("message_thread_id").asInt();
    return topic != 0 && message.path("is_topic_message").asBoolean() && !isPrivate()
        ? Optional.of(topic)
        : Optional.empty();
  }

  private long chat() {
    return message.path("chat").path("id").asLong();
  }
}
