package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;

/** Messages: sent, read back, edited, deleted. */
final class MessageRoutes {

  private static final int DEFAULT_PAGE = 50;
  private static final int MAX_PAGE = 100;

  private final World world;

  MessageRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/channels/{channel_id}/messages", this::send);
    routes.add("GET", "/channels/{channel_id}/messages", this::list);
    routes.add("GET", "/channels/{channel_id}/messages/{message_id}", this::get);
    routes.add("PATCH", "/channels/{channel_id}/messages/{message_id}", this::edit);
    routes.add("DELETE", "/channels/{channel_id}/messages/{message_id}", this::delete);
    routes.add("PUT", "/channels/{channel_id}/pins/{message_id}", request -> pin(request, true));
    routes.add(
        "DELETE", "/channels/{channel_id}/pins/{message_id}", request -> pin(request, false));
    String pins = "/channels/{channel_id}/messages/pins/{message_id}";
    routes.add("PUT", pins, request -> pin(request, true));
    routes.add("DELETE", pins, request -> pin(request, false));
  }

  private RestAnswer send(RestRequest request) {
    ChannelState channel = ChannelRoutes.seen(world, request);
    requireWriting(request.user(), channel);
    Draft draft = Draft.of(world, request.body(), request.uploads());
    draft.forwarded = forwarded(request.body(), request.user(), draft);
    draft.checkNotEmpty();
    requireParts(request.user(), channel, draft);
    MessageState message = world.messages.post(channel, request.user(), draft);
    return RestAnswer.ok(world.views.messages.of(message, request.viewer()));
  }

  /** Refuses who can't write here: closed direct messages, missing rights, a locked thread. */
  static void requireWriting(UserState user, ChannelState channel) {
    if (channel.isDirect()) {
      boolean taken =
          channel.recipients.stream()
              .filter(other -> !other.equals(user))
              .allMatch(
                  other -> other.takesMessagesOf(user) && !user.lostSightOf.contains(other.id));
      if (!taken) {
        throw ApiError.of(403, 50007, "Cannot send messages to this user");
      }
      return;
    }
    if (channel.type == ChannelState.FORUM || channel.type == ChannelState.CATEGORY) {
      throw ApiError.of(400, 50008, "Cannot send messages in a non-text channel");
    }
    Permissions.require(
        user,
        channel,
        channel.isThread() ? Permission.SEND_MESSAGES_IN_THREADS : Permission.SEND_MESSAGES);
    boolean locked = channel.thread.map(thread -> thread.locked).orElse(false);
    if (locked && !Permissions.may(user, channel, Permission.MANAGE_THREADS)) {
      throw ApiError.missingPermissions();
    }
  }

  static void requireParts(UserState user, ChannelState channel, Draft draft) {
    if (channel.isDirect()) {
      return;
    }
    if (!draft.files.isEmpty()) {
      Permissions.require(user, channel, Permission.ATTACH_FILES);
    }
    if (!draft.embeds.isEmpty() && !Permissions.may(user, channel, Permission.EMBED_LINKS)) {
      draft.embeds = Json.array(); // Discord drops them without a word
    }
    if (draft.replyTo.isPresent()) {
      Permissions.require(user, channel, Permission.READ_MESSAGE_HISTORY);
    }
  }

  private Optional<ObjectNode> forwarded(JsonNode body, UserState user, Draft draft) {
    JsonNode reference = body.path("message_reference");
    if (reference.path("type").asInt(0) != 1) {
      return Optional.empty();
    }
    ChannelState from = world.channel(Json.id(reference.path("channel_id")).orElse(0));
    Permissions.requireSight(user, from);
    MessageState original = find(from, Json.id(reference.path("message_id")).orElse(0));
    draft.extras.set("message_snapshots", Snapshots.of(world, original));
    return Optional.of(reference.deepCopy());
  }

  private RestAnswer list(RestRequest request) {
    ChannelState channel = ChannelRoutes.seen(world, request);
    int limit = request.number("limit", DEFAULT_PAGE, 1, MAX_PAGE);
    ArrayNode json = Json.array();
    if (!Permissions.may(request.user(), channel, Permission.READ_MESSAGE_HISTORY)) {
      return RestAnswer.ok(json); // without the right to history Discord shows an empty one
    }
    for (MessageState message : page(channel, request, limit)) {
      json.add(world.views.messages.of(message, request.viewer()));
    }
    return RestAnswer.ok(json);
  }

  /** Newest first, whichever way they were asked for. */
  private static List<MessageState> page(ChannelState channel, RestRequest request, int limit) {
    NavigableMap<Long, MessageState> all = channel.messages;
    Optional<Long> after = request.queryId("after");
    Optional<Long> before = request.queryId("before");
    Optional<Long> around = request.queryId("around");
    List<MessageState> page = new ArrayList<>();
    if (around.isPresent()) {
      page.addAll(first(all.headMap(around.get(), true).descendingMap().values(), limit / 2 + 1));
      page.addAll(first(all.tailMap(around.get(), false).values(), limit / 2));
    } else if (after.isPresent()) {
      page.addAll(first(all.tailMap(after.get(), false).values(), limit));
    } else {
      NavigableMap<Long, MessageState> older =
          before.isPresent() ? all.headMap(before.get(), false) : all;
      page.addAll(first(older.descendingMap().values(), limit));
    }
    page.sort((one, other) -> Long.compareUnsigned(other.id, one.id));
    return page;
  }

  private static List<MessageState> first(Collection<MessageState> messages, int limit) {
    return messages.stream().filter(message -> !message.ephemeral()).limit(limit).toList();
  }

  private RestAnswer get(RestRequest request) {
    MessageState message = message(world, request);
    Permissions.require(request.user(), message.channel, Permission.READ_MESSAGE_HISTORY);
    return RestAnswer.ok(world.views.messages.of(message, request.viewer()));
  }

  /** The message of the path. */
  static MessageState message(World world, RestRequest request) {
    return find(ChannelRoutes.seen(world, request), request.id("message_id"));
  }

  static MessageState find(ChannelState channel, long id) {
    MessageState message = channel.messages.get(id);
    if (message == null || message.ephemeral()) {
      throw ApiError.unknownMessage();
    }
    return message;
  }

  static void requireAwake(ChannelState channel) {
    if (channel.thread.map(thread -> thread.archived).orElse(false)) {
      throw ApiError.archived();
    }
  }

  private RestAnswer edit(RestRequest request) {
    MessageState message = message(world, request);
    if (Notices.is(message)) {
      throw ApiError.of(403, 50021, "Cannot execute action on a system message");
    }
    if (!message.author.equals(request.user())) {
      throw ApiError.of(403, 50005, "Cannot edit a message authored by another user");
    }
    requireAwake(message.channel);
    Edit edit = Edit.of(world, request.body(), request.uploads(), message.flags);
    edit.checkLeaves(message);
    world.messages.edit(message, edit);
    return RestAnswer.ok(world.views.messages.of(message, request.viewer()));
  }

  private RestAnswer delete(RestRequest request) {
    MessageState message = message(world, request);
    requireAwake(message.channel);
    if (!message.author.equals(request.user())) {
      if (message.channel.isDirect()) {
        throw ApiError.of(403, 50003, "Cannot execute action on a DM channel");
      }
      Permissions.require(request.user(), message.channel, Permission.MANAGE_MESSAGES);
    }
    world.messages.delete(message);
    return RestAnswer.nothing();
  }

  private RestAnswer pin(RestRequest request, boolean pinned) {
    MessageState message = message(world, request);
    requireAwake(message.channel);
    if (!message.channel.isDirect()) {
      boolean may = Permissions.may(request.user(), message.channel, Permission.PIN_MESSAGES);
      if (!may) {
        Permissions.require(request.user(), message.channel, Permission.MANAGE_MESSAGES);
      }
    }
    boolean news = pinned && !message.pinned;
    message.pinned = pinned;
    world.events.messageEdited(message);
    if (news) {
      world.notices.pinned(message, request.user());
    }
    return RestAnswer.nothing();
  }
}
