package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.Address;
import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Person;
import dev.headset.platform.Update;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what people felt (core.telegram.org/bots/api#messagereactionupdated). Telegram tells the
 * chat, and not the topic, in which the message stands.
 */
final class ReactionReader {

  /** The name of an emoji that is drawn by Telegram alone; bots are told no other. */
  private static final String CUSTOM = ":custom:";

  private static final String PAID = "⭐";

  private final Places places;

  ReactionReader(Places places) {
    this.places = places;
  }

  /** One for each reaction that was put on or taken off; empty for bots'. */
  List<Update> read(EventId id, JsonNode change) {
    Optional<Person> author =
        change.has("actor_chat")
            ? People.chat(change.get("actor_chat"), "")
            : People.user(change.path("user"));
    if (author.isEmpty()) {
      return List.of();
    }
    Set<String> before = emoji(change.path("old_reaction"));
    Set<String> after = emoji(change.path("new_reaction"));
    List<Update> updates = new ArrayList<>();
    for (String gone : before) {
      if (!after.contains(gone)) {
        updates.add(one(id, updates.size(), change, author.get(), gone, false));
      }
    }
    for (String put : after) {
      if (!before.contains(put)) {
        updates.add(one(id, updates.size(), change, author.get(), put, true));
      }
    }
    return updates;
  }

  private Update one(
      EventId id, int number, JsonNode change, Person author, String emoji, boolean on) {
    Address chat = places.address(change.path("chat").path("id").asLong());
    MessageId message = places.message(chat, change.path("message_id").asInt());
    Instant at = Frame.time(change, "date");
    EventId own = number == 0 ? id : new EventId(id.value() + "." + number);
    return new Update.Reacted(own, at, chat, author, message, emoji, on);
  }

  private static Set<String> emoji(JsonNode reactions) {
    Set<String> emoji = new LinkedHashSet<>();
    for (JsonNode reaction : reactions) {
      emoji.add(
          switch (reaction.path("type").asText()) {
            case "emoji" -> FileNames.line(reaction.path("emoji").asText());
            case "paid" -> PAID;
            default -> CUSTOM;
          });
    }
    return emoji;
  }
}
