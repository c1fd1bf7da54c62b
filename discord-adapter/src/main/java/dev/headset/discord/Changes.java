package dev.headset.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.headset.platform.Address;
import dev.headset.platform.EntryKey;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;

/** What is done to messages that stand there already. */
final class Changes {

  private static final Duration TOLD_WITHIN = Duration.ofMinutes(10);
  private static final int MOST_TAKEN_AWAY = 10_000;
  private static final String SELF = "@me";

  private final Rest rest;
  private final Sender sender;
  private final Threads threads;
  private final ClosedDms closed;

  /** What we took away ourselves, of which Discord tells us too. */
  private final Cache<String, Boolean> takenAway =
      Caffeine.newBuilder().expireAfterWrite(TOLD_WITHIN).maximumSize(MOST_TAKEN_AWAY).build();

  Changes(Rest rest, Sender sender, Threads threads, ClosedDms closed) {
    this.rest = rest;
    this.sender = sender;
    this.threads = threads;
    this.closed = closed;
  }

  /** Whether it was us who took a message away. */
  boolean tookAway(String message) {
    return takenAway.getIfPresent(message) != null;
  }

  /** The messages in which it stands afterwards. */
  List<MessageId> edit(
      EntryKey key, Address at, List<MessageId> before, OutgoingMessage now, Language language)
      throws RestException {
    List<Part> parts = Rendering.card(now.withFiles(List.of()));
    boolean wordless = parts.get(0).content().equals(Rendering.NOTHING);
    List<MessageId> after = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      MessageId message = before.get(i);
      if (i < parts.size()) {
        edit(at, message, parts.get(i), wordless);
        after.add(message);
      } else if (holdsFiles(at, message)) {
        edit(at, message, new Part("", List.of(), List.of()), true);
        after.add(message);
      } else {
        delete(at, message);
      }
    }
    if (parts.size() > before.size()) {
      List<Part> more = parts.subList(before.size(), parts.size());
      String channel = closed.channelOf(at);
      after.addAll(sender.send(channel, key, more, before.size(), language));
    }
    return List.copyOf(after);
  }

  private void edit(Address at, MessageId message, Part part, boolean wordless)
      throws RestException {
    if (wordless) {
      try {
        patch(at, message, part.saying(""));
        return;
      } catch (RestException failure) {
        if (!failure.is(ErrorCode.EMPTY)) {
          throw failure;
        }
      }
    }
    patch(at, message, part);
  }

  private void patch(Address at, MessageId message, Part part) throws RestException {
    in(
        at,
        message,
        channel ->
            rest.object(
                Route.Messages.EDIT_MESSAGE.compile(channel, message.value()), part.edit()));
  }

  private boolean holdsFiles(Address at, MessageId message) throws RestException {
    try {
      DataObject standing =
          rest.object(Route.Messages.GET_MESSAGE.compile(closed.channelOf(at), message.value()));
      return !Json.objects(standing, "attachments").isEmpty();
    } catch (RestException failure) {
      if (failure.is(ErrorCode.UNKNOWN_MESSAGE)) {
        return false;
      }
      throw failure;
    }
  }

  /** Done as well where it is gone already. */
  void delete(Address at, MessageId message) throws RestException {
    takenAway.put(message.value(), true);
    try {
      in(
          at,
          message,
          channel -> rest.done(Route.Messages.DELETE_MESSAGE.compile(channel, message.value())));
    } catch (RestException failure) {
      if (!failure.is(ErrorCode.UNKNOWN_MESSAGE, ErrorCode.UNKNOWN_CHANNEL)) {
        throw failure;
      }
    }
  }

  void react(Address at, MessageId message, String emoji) throws RestException {
    in(
        at,
        message,
        channel ->
            rest.done(Route.Messages.ADD_REACTION.compile(channel, message.value(), emoji, SELF)));
  }

  void unreact(Address at, MessageId message, String emoji) throws RestException {
    in(
        at,
        message,
        channel ->
            rest.done(
                Route.Messages.REMOVE_REACTION.compile(channel, message.value(), emoji, SELF)));
  }

  /** The message that a thread was made of stands in the channel above it, but for a forum's. */
  private void in(Address at, MessageId message, Change change) throws RestException {
    String channel = closed.channelOf(at);
    try {
      threads.unarchived(channel, () -> change.in(channel));
    } catch (RestException failure) {
      boolean head = at.thread().equals(Optional.of(message.value()));
      if (!head || !failure.is(ErrorCode.UNKNOWN_MESSAGE)) {
        throw failure;
      }
      change.in(at.chat());
    }
  }

  private interface Change {
    void in(String channel) throws RestException;
  }
}
