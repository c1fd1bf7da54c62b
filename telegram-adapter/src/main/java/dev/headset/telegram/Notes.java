package dev.headset.telegram;

import dev.headset.platform.EntryKey;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.Notebook;
import dev.headset.platform.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the adapter keeps in the desk's notebook, and under which names. */
final class Notes {

  private static final String MOVED = "moved.";
  private static final String TOPIC = "topic.";
  private static final String OFFSET = "offset.";
  private static final String COMMANDS = "commands.";
  private static final String ALBUM = "album.";

  /** Longer than Telegram keeps an update (core.telegram.org/bots/api#getting-updates). */
  private static final Duration ALBUMS_KEPT = Duration.ofDays(2);

  private static final Duration TOPICS_KEPT = Duration.ofDays(7);

  private final Notebook book;

  Notes(Notebook book) {
    this.book = book;
  }

  /** Groups that became supergroups: old id to new. */
  Map<Long, Long> moved() throws InboxUnavailableException {
    Map<Long, Long> moved = new HashMap<>();
    book.notes(TelegramAdapter.PLATFORM, MOVED)
        .forEach(
            (name, to) ->
                moved.put(Long.parseLong(name.substring(MOVED.length())), Long.parseLong(to)));
    return moved;
  }

  void keepMoved(long from, long to) throws InboxUnavailableException {
    keep(MOVED + from, Long.toString(to));
  }

  /** The topic that was made for an entry already, in that chat. */
  Optional<Integer> topic(EntryKey key, long chat) throws InboxUnavailableException {
    return note(TOPIC + key.value())
        .map(text -> text.split(" ", -1))
        .filter(words -> Long.parseLong(words[0]) == chat)
        .map(words -> Integer.parseInt(words[1]));
  }

  void keepTopic(EntryKey key, long chat, int topic, Instant now) throws InboxUnavailableException {
    keep(TOPIC + key.value(), chat + " " + topic + " " + now);
  }

  /** Topics are noted for a try that may be repeated, and no try is repeated after a week. */
  void dropOldTopics(Instant now) throws InboxUnavailableException {
    for (Map.Entry<String, String> note : book.notes(TelegramAdapter.PLATFORM, TOPIC).entrySet()) {
      Instant at = Instant.parse(note.getValue().split(" ", -1)[2]);
      if (at.isBefore(now.minus(TOPICS_KEPT))) {
        book.drop(TelegramAdapter.PLATFORM, note.getKey());
      }
    }
  }

  /** The updates of an album that are told as one. */
  Optional<List<Integer>> album(String album) throws InboxUnavailableException {
    return note(ALBUM + album)
        .map(text -> text.split(" ", -1)[0].split(",", -1))
        .map(ids -> Arrays.stream(ids).map(Integer::valueOf).toList());
  }

  void keepAlbum(String album, List<Integer> updates, Instant now, Optional<PersonId> sender)
      throws InboxUnavailableException {
    String ids = updates.stream().map(String::valueOf).collect(Collectors.joining(","));
    book.keep(TelegramAdapter.PLATFORM, ALBUM + album, ids + " " + now, sender);
  }

  void dropOldAlbums(Instant now) throws InboxUnavailableException {
    for (Map.Entry<String, String> note : book.notes(TelegramAdapter.PLATFORM, ALBUM).entrySet()) {
      Instant at = Instant.parse(note.getValue().split(" ", -1)[1]);
      if (at.isBefore(now.minus(ALBUMS_KEPT))) {
        book.drop(TelegramAdapter.PLATFORM, note.getKey());
      }
    }
  }

  Optional<Offset> offset(long bot) throws InboxUnavailableException {
    return note(OFFSET + bot).map(Offset::parse);
  }

  void keepOffset(long bot, Offset offset) throws InboxUnavailableException {
    keep(OFFSET + bot, offset.toString());
  }

  /** A digest of the commands that were set last. */
  Optional<String> commands(long bot) throws InboxUnavailableException {
    return note(COMMANDS + bot);
  }

  void keepCommands(long bot, String digest) throws InboxUnavailableException {
    keep(COMMANDS + bot, digest);
  }

  private Optional<String> note(String name) throws InboxUnavailableException {
    return book.note(TelegramAdapter.PLATFORM, name);
  }

  private void keep(String name, String text) throws InboxUnavailableException {
    book.keep(TelegramAdapter.PLATFORM, name, text, Optional.empty());
  }
}
