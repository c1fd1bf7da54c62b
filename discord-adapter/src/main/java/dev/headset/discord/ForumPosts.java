package dev.headset.discord;

import dev.headset.platform.EntryKey;
import dev.headset.platform.InboxUnavailableException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * Opens posts in forums, each once. Discord takes no nonce for a post: what was asked for is noted
 * before, and looked for before it is asked for again.
 */
final class ForumPosts {

  private static final String NOTE = "post/";
  private static final String ASKED = "asked ";

  /** By how much our clock may be ahead of Discord's. */
  private static final Duration SKEW = Duration.ofMinutes(2);

  private static final Duration STORE_AWAY = Duration.ofSeconds(1);
  private static final Duration FORGOTTEN_AFTER = Duration.ofDays(2);

  private final Rest rest;
  private final Notes notes;
  private final Clock clock;

  ForumPosts(Rest rest, Notes notes, Clock clock) {
    this.rest = rest;
    this.notes = notes;
    this.clock = clock;
  }

  /** The id of the post, which was opened now or earlier for the same key. */
  String open(EntryKey key, String forum, String name, Part card) throws RestException {
    String note = NOTE + key.value();
    Optional<String> before = kept(note);
    if (before.isPresent() && !before.get().startsWith(ASKED)) {
      return before.get();
    }
    Optional<String> found = Optional.empty();
    if (before.isPresent()) {
      found = find(forum, name, Instant.parse(before.get().substring(ASKED.length())));
    } else {
      keep(note, ASKED + clock.instant());
    }
    String post = found.isPresent() ? found.get() : create(forum, name, card);
    keep(note, post);
    return post;
  }

  /** Drops the notes of what was settled long ago. */
  void forgetOld() throws InboxUnavailableException {
    Instant since = clock.instant().minus(FORGOTTEN_AFTER);
    notes
        .notes(NOTE)
        .forEach(
            (name, text) -> {
              boolean old =
                  text.startsWith(ASKED)
                      ? Instant.parse(text.substring(ASKED.length())).isBefore(since)
                      : Snowflake.time(text).isBefore(since);
              if (old) {
                drop(name);
              }
            });
  }

  private String create(String forum, String name, Part card) throws RestException {
    DataObject post =
        DataObject.empty()
            .put("name", name)
            .put("auto_archive_duration", Threads.ARCHIVE_AFTER)
            .put("message", card.body());
    try {
      return rest.once(Route.Channels.CREATE_THREAD.compile(forum), post).getString("id");
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.TAG_REQUIRED)) {
        throw failure;
      }
      post.put("applied_tags", DataArray.empty().add(firstTag(forum, failure)));
      return rest.once(Route.Channels.CREATE_THREAD.compile(forum), post).getString("id");
    }
  }

  /** A forum may ask for a tag on each post; any of them will do. */
  private String firstTag(String forum, RestException failure) throws RestException {
    DataObject channel = rest.object(Route.Channels.GET_CHANNEL.compile(forum));
    return Json.objects(channel, "available_tags").stream()
        .flatMap(tag -> Json.text(tag, "id").stream())
        .findFirst()
        .orElseThrow(() -> failure);
  }

  /** Titles hold the case's number, so that no two cases share one. */
  private Optional<String> find(String forum, String name, Instant asked) throws RestException {
    DataObject channel = rest.object(Route.Channels.GET_CHANNEL.compile(forum));
    String guild = channel.getString("guild_id");
    String self = rest.object(Route.Self.GET_SELF.compile()).getString("id");
    DataObject active = rest.object(Route.Guilds.LIST_ACTIVE_THREADS.compile(guild));
    return Json.objects(active, "threads").stream()
        .filter(thread -> thread.getString("parent_id", "").equals(forum))
        .filter(thread -> thread.getString("owner_id", "").equals(self))
        .filter(thread -> thread.getString("name", "").equals(name))
        .map(thread -> thread.getString("id"))
        .filter(id -> Snowflake.time(id).isAfter(asked.minus(SKEW)))
        .findFirst();
  }

  private Optional<String> kept(String note) throws RestException {
    try {
      return notes.note(note);
    } catch (InboxUnavailableException closed) {
      throw RestException.notSent(STORE_AWAY, "the store can't be read");
    }
  }

  private void keep(String note, String text) throws RestException {
    try {
      notes.keep(note, text, Optional.empty());
    } catch (InboxUnavailableException closed) {
      throw RestException.notSent(STORE_AWAY, "the store can't be written to");
    }
  }

  private void drop(String note) {
    try {
      notes.drop(note);
    } catch (InboxUnavailableException later) {
      return; // It is dropped at the next start.
    }
  }
}
