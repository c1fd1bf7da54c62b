package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.EventId;
import dev.headset.platform.Person;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Update;
import java.time.Instant;
import java.util.Optional;

/**
 * Reads how the bot stands in a chat (core.telegram.org/bots/api#chatmemberupdated): whether a
 * person lets it write, and whether a team's group lets it work.
 */
final class Standing {

  private final Places places;
  private final boolean readsGroups;

  /**
   * Reads for one bot.
   *
   * @param readsGroups whether it sees all that is said in groups, without being an administrator
   */
  Standing(Places places, boolean readsGroups) {
    this.places = places;
    this.readsGroups = readsGroups;
  }

  /** Empty where it stands as before. */
  Optional<Update> read(EventId id, JsonNode change) {
    boolean isPrivate = change.path("chat").path("type").asText().equals("private");
    return isPrivate ? reachable(id, change) : allowed(id, change);
  }

  private Optional<Update> reachable(EventId id, JsonNode change) {
    boolean before = isPresent(change.path("old_chat_member"));
    boolean now = isPresent(change.path("new_chat_member"));
    Optional<Person> person = People.user(change.path("from"));
    return before == now
        ? Optional.empty()
        : person.map(
            who -> new Update.Reachable(id, at(change), places.address(chat(change)), who, now));
  }

  private Optional<Update> allowed(EventId id, JsonNode change) {
    boolean forum = change.path("chat").path("is_forum").asBoolean();
    boolean before = mayWork(change.path("old_chat_member"), forum);
    boolean now = mayWork(change.path("new_chat_member"), forum);
    PlaceChange what = now ? PlaceChange.ALLOWED : PlaceChange.FORBIDDEN;
    return before == now
        ? Optional.empty()
        : Optional.of(
            new Update.PlaceChanged(
                id,
                at(change),
                places.address(chat(change)),
                what,
                People.user(change.path("from"))));
  }

  private static boolean isPresent(JsonNode member) {
    return switch (member.path("status").asText()) {
      case "left", "kicked" -> false;
      default -> true;
    };
  }

  /** In a forum it opens a topic for each case; elsewhere it needs to see what staff write. */
  private boolean mayWork(JsonNode member, boolean forum) {
    boolean managesTopics = member.path("can_manage_topics").asBoolean();
    return switch (member.path("status").asText()) {
      case "creator" -> true;
      case "administrator" -> !forum || managesTopics;
      case "member" -> !forum && readsGroups;
      default -> false;
    };
  }

  private static long chat(JsonNode change) {
    return change.path("chat").path("id").asLong();
  }

  private static Instant at(JsonNode change) {
    return Frame.time(change, "date");
  }
}
