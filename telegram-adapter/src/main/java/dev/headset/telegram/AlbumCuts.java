package dev.headset.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.PersonId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which parts of an album are told as one. Telegram does not say how many there are, and after a
 * crash it tells of them again, maybe in other company. So the first cut is noted before it is
 * told, and holds: a part that came later stays a message of its own, whatever it comes with.
 */
final class AlbumCuts {

  private static final Duration SWEPT_EVERY = Duration.ofHours(6);

  private final Notes notes;
  private final Clock clock;
  private volatile Instant swept = Instant.MIN;

  AlbumCuts(Notes notes, Clock clock) {
    this.notes = notes;
    this.clock = clock;
  }

  /** The group that a message is an album's part by; empty for any other update. */
  static Optional<String> album(JsonNode update) {
    JsonNode message = update.path("message");
    String group = message.path("media_group_id").asText("");
    return group.isEmpty()
        ? Optional.empty()
        : Optional.of(message.path("chat").path("id").asLong() + "." + group);
  }

  /**
   * Cuts what came together.
   *
   * @return each to be told as one; together they are the parts
   * @throws InboxUnavailableException where the cut could not be noted: try again
   */
  List<List<JsonNode>> cut(String album, List<JsonNode> parts) throws InboxUnavailableException {
    List<Integer> ids = parts.stream().map(part -> part.path("update_id").asInt()).toList();
    Optional<List<Integer>> known = notes.album(album);
    boolean first = known.isEmpty();
    boolean torn = !first && ids.contains(known.get().get(0)) && !ids.containsAll(known.get());
    if (first || torn) { // torn: it can't have been taken, or its parts would be told together
      note(album, parts, ids);
      return List.of(parts);
    }
    List<JsonNode> together = new ArrayList<>();
    List<List<JsonNode>> cut = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      if (known.get().contains(ids.get(i)) && ids.contains(known.get().get(0))) {
        together.add(parts.get(i));
      } else {
        cut.add(List.of(parts.get(i)));
      }
    }
    if (!together.isEmpty()) {
      cut.add(0, together);
    }
    return cut;
  }

  private void note(String album, List<JsonNode> parts, List<Integer> ids)
      throws InboxUnavailableException {
    Instant now = clock.instant();
    if (swept.isBefore(now.minus(SWEPT_EVERY))) {
      swept = now;
      notes.dropOldAlbums(now);
    }
    Optional<PersonId> sender =
        People.user(parts.get(0).path("message").path("from")).map(person -> person.id());
    notes.keepAlbum(album, ids, now, sender);
  }
}
