package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Threads: opened under a message, without one, as a forum's post; and listed. */
final class ThreadRoutes {

  private final World world;

  ThreadRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.add("POST", "/channels/{channel_id}/messages/{message_id}/threads", this::underMessage);
    routes.add("POST", "/channels/{channel_id}/threads", this::open);
    routes.add("GET", "/guilds/{guild_id}/threads/active", this::active);
    routes.add(
        "GET",
        "/channels/{channel_id}/threads/archived/public",
        request -> archived(request, thread -> !thread.isPrivateThread()));
    routes.add("GET", "/channels/{channel_id}/threads/archived/private", this::archivedPrivate);
  }

  private RestAnswer underMessage(RestRequest request) {
    ChannelState parent = ChannelRoutes.seen(world, request);
    requireText(parent);
    MessageState message = MessageRoutes.find(parent, request.id("message_id"));
    Permissions.require(request.user(), parent, Permission.CREATE_PUBLIC_THREADS);
    if (world.channels.containsKey(message.id)) {
      throw ApiError.of(400, 160004, "A thread has already been created for this message");
    }
    ChannelState thread =
        world.threads.open(
            message.id, parent, request.user(), ChannelState.PUBLIC_THREAD, request.body());
    world.events.threadCreated(thread);
    world.events.messageEdited(message);
    world.notices.openedUnder(message, thread, request.user());
    return created(thread, request);
  }

  private RestAnswer open(RestRequest request) {
    ChannelState parent = ChannelRoutes.seen(world, request);
    if (parent.type == ChannelState.FORUM) {
      return post(parent, request);
    }
    requireText(parent);
    int type = request.body().path("type").asInt(ChannelState.PRIVATE_THREAD);
    if (type != ChannelState.PUBLIC_THREAD && type != ChannelState.PRIVATE_THREAD) {
      throw ApiError.form("type", "BASE_TYPE_CHOICES", "Value must be one of {10, 11, 12}.");
    }
    Permission needed =
        type == ChannelState.PRIVATE_THREAD
            ? Permission.CREATE_PRIVATE_THREADS
            : Permission.CREATE_PUBLIC_THREADS;
    Permissions.require(request.user(), parent, needed);
    ChannelState thread =
        world.threads.open(world.nextId(), parent, request.user(), type, request.body());
    world.events.threadCreated(thread);
    world.notices.opened(thread, request.user());
    return created(thread, request);
  }

  /** A forum's post: the thread and its first message in one, under the same id. */
  private RestAnswer post(ChannelState forum, RestRequest request) {
    Permissions.require(request.user(), forum, Permission.SEND_MESSAGES);
    JsonNode first = request.body().path("message");
    if (!first.isObject()) {
      throw ApiError.required("message");
    }
    Draft draft = Draft.of(world, first, request.uploads()).checkNotEmpty();
    MessageRoutes.requireParts(request.user(), forum, draft);
    long id = world.nextId();
    ChannelState thread =
        world.threads.open(id, forum, request.user(), ChannelState.PUBLIC_THREAD, request.body());
    world.events.threadCreated(thread);
    MessageState message = world.messages.postAs(id, thread, request.user(), draft);
    ObjectNode json = withMember(thread, request);
    json.set("message", world.views.messages.of(message, request.viewer()));
    return RestAnswer.of(201, json);
  }

  private static void requireText(ChannelState parent) {
    if (parent.type != ChannelState.TEXT) {
      throw ApiError.of(400, 50024, "Cannot execute action on this channel type");
    }
  }

  private RestAnswer created(ChannelState thread, RestRequest request) {
    return RestAnswer.of(201, withMember(thread, request));
  }

  private ObjectNode withMember(ChannelState thread, RestRequest request) {
    ObjectNode json = world.views.channel(thread);
    json.set("member", world.views.threadMember(thread, request.user().id));
    return json;
  }

  private RestAnswer active(RestRequest request) {
    GuildState guild = GuildRoutes.mine(world, request);
    List<ChannelState> threads =
        guild.channels.values().stream()
            .filter(ChannelState::isThread)
            .filter(thread -> !thread.thread.orElseThrow().archived)
            .filter(thread -> Permissions.sees(request.user(), thread))
            .sorted(Comparator.comparingLong((ChannelState thread) -> thread.id).reversed())
            .toList();
    return RestAnswer.ok(listing(threads, request).put("has_more", false));
  }

  private RestAnswer archivedPrivate(RestRequest request) {
    ChannelState parent = ChannelRoutes.seen(world, request);
    Permissions.require(request.user(), parent, Permission.MANAGE_THREADS);
    return archived(request, ChannelState::isPrivateThread);
  }

  private RestAnswer archived(RestRequest request, Predicate<ChannelState> kind) {
    ChannelState parent = ChannelRoutes.seen(world, request);
    Permissions.require(request.user(), parent, Permission.READ_MESSAGE_HISTORY);
    int limit = request.number("limit", 50, 1, 100);
    List<ChannelState> threads =
        parent.guild.orElseThrow(ApiError::unknownChannel).channels.values().stream()
            .filter(thread -> thread.isThread() && thread.ruling().equals(parent))
            .filter(thread -> thread.thread.orElseThrow().archived)
            .filter(kind)
            .sorted(
                Comparator.comparing(
                        (ChannelState thread) -> thread.thread.orElseThrow().archiveChangedAt)
                    .reversed())
            .toList();
    ObjectNode json = listing(threads.stream().limit(limit).toList(), request);
    return RestAnswer.ok(json.put("has_more", threads.size() > limit));
  }

  private ObjectNode listing(List<ChannelState> threads, RestRequest request) {
    ObjectNode json = Json.object();
    ArrayNode all = json.putArray("threads");
    threads.forEach(thread -> all.add(world.views.channel(thread)));
    ArrayNode members = json.putArray("members");
    threads.stream()
        .filter(thread -> thread.thread.orElseThrow().members.containsKey(request.user().id))
        .forEach(thread -> members.add(world.views.threadMember(thread, request.user().id)));
    return json;
  }
}
