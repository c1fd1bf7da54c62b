package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reactions. */
final class ReactionRoutes {

  private static final String REACTIONS = "/channels/{channel_id}/messages/{message_id}/reactions";
  private static final String ONE = REACTIONS + "/{emoji_name}";
  private static final int MAX_KINDS = 20;

  private final World world;

  ReactionRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.add("PUT", ONE + "/@me", this::add);
    routes.add("DELETE", ONE + "/@me", this::removeOwn);
    routes.add("DELETE", ONE + "/{user_id}", this::removeOther);
    routes.add("GET", ONE, this::users);
    routes.add("DELETE", ONE, this::removeKind);
    routes.add("DELETE", REACTIONS, this::removeAll);
  }

  private RestAnswer add(RestRequest request) {
    MessageState message = MessageRoutes.message(world, request);
    MessageRoutes.requireAwake(message.channel);
    String emoji = Emoji.known(request.text("emoji_name"));
    requireReacting(request.user(), message, emoji);
    react(world, message, request.user(), emoji);
    return RestAnswer.nothing();
  }

  /** Whoever may read joins a reaction that is there; a new one takes a right of its own. */
  static void requireReacting(UserState user, MessageState message, String emoji) {
    Permissions.require(user, message.channel, Permission.READ_MESSAGE_HISTORY);
    if (!message.reactions.containsKey(emoji)) {
      Permissions.require(user, message.channel, Permission.ADD_REACTIONS);
      if (message.reactions.size() >= MAX_KINDS) {
        throw ApiError.of(400, 30010, "Maximum number of reactions reached (20)");
      }
    }
  }

  static void react(World world, MessageState message, UserState user, String emoji) {
    Set<Long> users = message.reactions.computeIfAbsent(emoji, key -> new LinkedHashSet<>());
    if (users.add(user.id)) {
      world.events.reaction("MESSAGE_REACTION_ADD", message, user, emoji);
    }
  }

  static void unreact(World world, MessageState message, UserState user, String emoji) {
    Set<Long> users = message.reactions.getOrDefault(emoji, new LinkedHashSet<>());
    if (users.remove(user.id)) {
      world.events.reaction("MESSAGE_REACTION_REMOVE", message, user, emoji);
    }
    if (users.isEmpty()) {
      message.reactions.remove(emoji);
    }
  }

  private RestAnswer removeOwn(RestRequest request) {
    MessageState message = MessageRoutes.message(world, request);
    MessageRoutes.requireAwake(message.channel);
    unreact(world, message, request.user(), Emoji.known(request.text("emoji_name")));
    return RestAnswer.nothing();
  }

  private RestAnswer removeOther(RestRequest request) {
    MessageState message = moderated(request);
    UserState other = world.user(request.id("user_id"));
    unreact(world, message, other, Emoji.known(request.text("emoji_name")));
    return RestAnswer.nothing();
  }

  private RestAnswer removeKind(RestRequest request) {
    MessageState message = moderated(request);
    clear(message, Emoji.known(request.text("emoji_name")));
    return RestAnswer.nothing();
  }

  private RestAnswer removeAll(RestRequest request) {
    MessageState message = moderated(request);
    Set.copyOf(message.reactions.keySet()).forEach(emoji -> clear(message, emoji));
    return RestAnswer.nothing();
  }

  private void clear(MessageState message, String emoji) {
    for (long user : Set.copyOf(message.reactions.getOrDefault(emoji, Set.of()))) {
      unreact(world, message, world.user(user), emoji);
    }
  }

  private MessageState moderated(RestRequest request) {
    MessageState message = MessageRoutes.message(world, request);
    MessageRoutes.requireAwake(message.channel);
    if (message.channel.isDirect()) {
      throw ApiError.of(403, 50003, "Cannot execute action on a DM channel");
    }
    Permissions.require(request.user(), message.channel, Permission.MANAGE_MESSAGES);
    return message;
  }

  private RestAnswer users(RestRequest request) {
    MessageState message = MessageRoutes.message(world, request);
    String emoji = Emoji.known(request.text("emoji_name"));
    ArrayNode json = Json.array();
    for (long user : message.reactions.getOrDefault(emoji, Set.of())) {
      json.add(world.views.user(world.user(user)));
    }
    return RestAnswer.ok(json);
  }
}
