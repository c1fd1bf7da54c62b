package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.discord.markdown.Markdown;
import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.MessageId;
import dev.headset.text.TextKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens, names, closes and opens again the threads of cases. */
final class Threads {

  /** <a href="https://docs.discord.com/developers/resources/channel">Source</a>. */
  static final int MAX_TITLE = 100;

  /** Minutes without a word until Discord closes a thread: a week, the longest; source as above. */
  static final int ARCHIVE_AFTER = 10_080;

  private static final Logger LOG = LoggerFactory.getLogger(Threads.class);
  private static final Set<Integer> FORUMS = Set.of(15, 16);
  private static final int MOST_REMEMBERED = 10_000;
  private static final String UNTITLED = "…";

  private final Rest rest;
  private final Sender sender;
  private final ForumPosts posts;
  private final RenameBudget renames;
  private final OwnDoings doings;
  private final DiscordParts parts;
  private final Map<String, Integer> kinds = new ConcurrentHashMap<>();
  private final Cache<String, String> titles = remembered();
  private final Cache<String, Boolean> closed = remembered();

  Threads(
      Rest rest,
      Sender sender,
      ForumPosts posts,
      RenameBudget renames,
      OwnDoings doings,
      DiscordParts parts) {
    this.rest = rest;
    this.sender = sender;
    this.posts = posts;
    this.renames = renames;
    this.doings = doings;
    this.parts = parts;
  }

  Delivery open(EntryKey key, Address channel, String title, List<Part> card) throws RestException {
    String name = title(title);
    boolean forum = FORUMS.contains(kind(channel.chat()));
    return forum ? post(key, channel, name, card) : thread(key, channel, name, card);
  }

  /** A thread hangs on its card, and has its card's id. */
  private Delivery thread(EntryKey key, Address channel, String name, List<Part> card)
      throws RestException {
    List<MessageId> ids =
        new ArrayList<>(
            sender.send(channel.chat(), key, card.subList(0, 1), 0, parts.deskLanguage()));
    String thread = ids.get(0).value();
    try {
      rest.object(
          Route.Channels.CREATE_THREAD_FROM_MESSAGE.compile(channel.chat(), thread),
          DataObject.empty().put("name", name).put("auto_archive_duration", ARCHIVE_AFTER));
    } catch (RestException failure) {
      if (failure.is(ErrorCode.ACTIVE_THREADS_FULL)) {
        return withoutThread(key, channel, ids, card);
      }
      if (!failure.is(ErrorCode.THREAD_EXISTS)) {
        throw failure;
      }
    }
    return opened(key, channel, thread, name, ids, card);
  }

  /** The guild holds no more threads: the case is worked in the channel, by replies to its card. */
  private Delivery withoutThread(
      EntryKey key, Address channel, List<MessageId> ids, List<Part> card) throws RestException {
    LOG.warn("The guild of channel {} holds no more threads.", channel.chat());
    String words =
        Markdown.escape(parts.texts().say(parts.deskLanguage(), TextKey.DESK_THREADS_FULL));
    List<Part> rest = new ArrayList<>(card.subList(1, card.size()));
    rest.add(new Part(words, List.of(), List.of()));
    rest.replaceAll(part -> part.answering(Optional.of(ids.get(0))));
    List<MessageId> all = new ArrayList<>(ids);
    all.addAll(sender.send(channel.chat(), key, rest, 1, parts.deskLanguage()));
    return new Delivery.Delivered(channel, all);
  }

  /** A forum's post and its first message have one id too. */
  private Delivery post(EntryKey key, Address channel, String name, List<Part> card)
      throws RestException {
    String post = posts.open(key, channel.chat(), name, card.get(0));
    List<MessageId> ids = new ArrayList<>(List.of(new MessageId(post)));
    if (!card.get(0).files().isEmpty()) {
      Part files = new Part("", List.of(), card.get(0).files());
      ids.addAll(sender.send(post, key, List.of(files), card.size(), parts.deskLanguage()));
    }
    return opened(key, channel, post, name, ids, card);
  }

  private Delivery opened(
      EntryKey key,
      Address channel,
      String thread,
      String name,
      List<MessageId> ids,
      List<Part> card)
      throws RestException {
    titles.put(thread, name);
    List<MessageId> all = new ArrayList<>(ids);
    all.addAll(sender.send(thread, key, card.subList(1, card.size()), 1, parts.deskLanguage()));
    return new Delivery.Delivered(Address.of(DiscordChannel.PLATFORM, channel.chat(), thread), all);
  }

  /** A case that is worked in a channel has no thread to be named or closed. */
  void set(Address thread, String title, boolean open) throws RestException {
    if (thread.thread().isEmpty()) {
      return;
    }
    String id = DiscordChannel.idOf(thread);
    String name = title(title);
    DataObject change = DataObject.empty().put("archived", !open);
    boolean rename = !name.equals(titles.getIfPresent(id)) && renames.take(id);
    if (rename) {
      change.put("name", name);
    }
    try {
      modify(id, change);
    } catch (RestException failure) {
      if (rename && failure.kind() != RestException.Kind.REFUSED) {
        renames.exhaust(id);
      }
      throw failure;
    }
    if (rename) {
      titles.put(id, name);
    }
    if (open) {
      closed.invalidate(id);
    } else {
      closed.put(id, true);
    }
  }

  /** An archived thread takes a new name only once it is open. */
  private void modify(String id, DataObject change) throws RestException {
    boolean archived = change.getBoolean("archived");
    doings.expect(id, archived);
    try {
      rest.object(Route.Channels.MODIFY_CHANNEL.compile(id), change);
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.ARCHIVED)) {
        throw failure;
      }
      archive(id, false);
      doings.expect(id, archived);
      rest.object(Route.Channels.MODIFY_CHANNEL.compile(id), change);
    }
  }

  /**
   * Says something in a team's channel or in a thread. A forum takes posts alone: there it becomes
   * one, named by its first words.
   */
  Delivery say(EntryKey key, Address to, String words, List<Part> said) throws RestException {
    try {
      return new Delivery.Delivered(
          to, send(to, channel -> sender.send(channel, key, said, 0, parts.deskLanguage())));
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.NO_TEXT_CHANNEL) || to.thread().isPresent()) {
        throw failure;
      }
      return post(key, to, title(words), said);
    }
  }

  /** What is written in a thread that we closed opens it; it is closed again. */
  <T> T send(Address to, Attempt<T> sending) throws RestException {
    String id = DiscordChannel.idOf(to);
    doings.expect(id, false);
    T sent = sending.in(id);
    if (closed.getIfPresent(id) != null) {
      closeAgain(id);
    }
    return sent;
  }

  /**
   * Does in an archived thread what can be done in an open one alone. One that we closed is closed
   * again; one that fell asleep is awake from now on.
   */
  void unarchived(String channel, Change change) throws RestException {
    try {
      change.make();
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.ARCHIVED)) {
        throw failure;
      }
      archive(channel, false);
      change.make();
      if (closed.getIfPresent(channel) != null) {
        closeAgain(channel);
      }
    }
  }

  private void closeAgain(String thread) {
    try {
      archive(thread, true);
    } catch (RestException failure) {
      LOG.debug("A thread stays open: {}", failure.getMessage());
    }
  }

  private void archive(String thread, boolean archived) throws RestException {
    doings.expect(thread, archived);
    rest.object(
        Route.Channels.MODIFY_CHANNEL.compile(thread),
        DataObject.empty().put("archived", archived));
  }

  private int kind(String channel) throws RestException {
    Optional<Integer> known = Optional.ofNullable(kinds.get(channel));
    if (known.isPresent()) {
      return known.get();
    }
    int kind = rest.object(Route.Channels.GET_CHANNEL.compile(channel)).getInt("type");
    kinds.put(channel, kind);
    return kind;
  }

  private static <T> Cache<String, T> remembered() {
    return Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();
  }

  private static String title(String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    return Rendering.cut(line.isEmpty() ? UNTITLED : line, MAX_TITLE);
  }

  /** Something that a closed thread does not allow. */
  @FunctionalInterface
  interface Change {
    void make() throws RestException;
  }
}
