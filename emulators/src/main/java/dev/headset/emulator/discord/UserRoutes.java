package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The gateway's address, accounts, the application, and opening a direct chat. */
final class UserRoutes {

  private final World world;

  UserRoutes(World world) {
    this.world = world;
  }

  void addTo(Routes routes) {
    routes.open("GET", "/gateway", request -> RestAnswer.ok(address()));
    routes.add("GET", "/gateway/bot", request -> gatewayBot());
    routes.add("GET", "/users/@me", request -> RestAnswer.ok(world.views.self(request.user())));
    routes.add("GET", "/users/@me/guilds", this::guilds);
    routes.add("POST", "/users/@me/channels", this::openDirect);
    routes.add("GET", "/users/{user_id}", this::user);
    routes.add("GET", "/applications/@me", this::application);
    routes.add("GET", "/oauth2/applications/@me", this::application);
  }

  private ObjectNode address() {
    return Json.object().put("url", world.gatewayAddress());
  }

  private RestAnswer gatewayBot() {
    ObjectNode json = address().put("shards", 1);
    json.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 999)
        .put("reset_after", 86_400_000)
        .put("max_concurrency", 1);
    return RestAnswer.ok(json);
  }

  private RestAnswer user(RestRequest request) {
    return RestAnswer.ok(world.views.user(world.user(request.id("user_id"))));
  }

  private RestAnswer guilds(RestRequest request) {
    ArrayNode all = Json.array();
    for (GuildState guild : world.guilds.values()) {
      if (guild.members.containsKey(request.user().id)) {
        ObjectNode json = all.addObject().put("id", Views.id(guild.id)).put("name", guild.name);
        json.putNull("icon").putNull("banner").put("owner", guild.owner.equals(request.user()));
        long permissions = Permissions.inGuild(request.user(), guild);
        json.put("permissions", Long.toString(permissions)).putArray("features");
      }
    }
    return RestAnswer.ok(all);
  }

  /** Opening never refuses: a person who takes no messages refuses the message itself. */
  private RestAnswer openDirect(RestRequest request) {
    UserState other = world.user(Json.id(request.body().path("recipient_id")).orElse(0));
    if (other.bot) {
      throw ApiError.of(400, 50007, "Cannot send messages to this user");
    }
    boolean known = world.knowsDirect(request.user(), other);
    ChannelState channel = world.direct(request.user(), other);
    if (!known) {
      world.events.directOpened(channel, request.bot());
    }
    return RestAnswer.ok(world.views.direct(channel, request.user()));
  }

  private RestAnswer application(RestRequest request) {
    BotState bot = request.bot();
    ObjectNode json = Json.object().put("id", Views.id(bot.applicationId));
    json.put("name", bot.user.name).putNull("icon").put("description", "").putNull("type");
    json.put("bot_public", true).put("bot_require_code_grant", false);
    json.put("verify_key", "0".repeat(64)).put("flags", bot.flags());
    json.put("approximate_guild_count", Events.guildsOf(world, bot));
    json.put("approximate_user_install_count", 0).put("hook", true);
    json.putArray("redirect_uris");
    json.put("interactions_endpoint_url", bot.interactionsEndpoint.orElse(null));
    json.putNull("role_connections_verification_url");
    json.set("bot", world.views.user(bot.user));
    json.set("owner", world.views.user(bot.user));
    return RestAnswer.ok(json.putNull("team"));
  }
}
