package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.discord.GuildState.MemberState;
import java.util.Optional;

/** A guild and what is in it. */
final class GuildRoutes {

  private final World world;
  private final GuildCreate views;

  GuildRoutes(World world) {
    this.world = world;
    this.views = new GuildCreate(world);
  }

  void addTo(Routes routes) {
    routes.add("GET", "/guilds/{guild_id}", this::get);
    routes.add("GET", "/guilds/{guild_id}/channels", this::channels);
    routes.add("GET", "/guilds/{guild_id}/roles", this::roles);
    routes.add("GET", "/guilds/{guild_id}/members", this::members);
    routes.add("GET", "/guilds/{guild_id}/members/{user_id}", this::member);
  }

  /** The guild of the path, where the bot is in it. */
  static GuildState mine(World world, RestRequest request) {
    GuildState guild = world.guild(request.id("guild_id"));
    if (!guild.members.containsKey(request.user().id)) {
      throw ApiError.missingAccess();
    }
    return guild;
  }

  private RestAnswer get(RestRequest request) {
    GuildState guild = mine(world, request);
    ObjectNode json = views.guild(guild);
    if (request.flag("with_counts")) {
      json.put("approximate_member_count", guild.members.size());
      json.put("approximate_presence_count", guild.members.size());
    }
    return RestAnswer.ok(json);
  }

  private RestAnswer channels(RestRequest request) {
    ArrayNode json = Json.array();
    mine(world, request).channels.values().stream()
        .filter(channel -> !channel.isThread())
        .forEach(channel -> json.add(world.views.channel(channel)));
    return RestAnswer.ok(json);
  }

  private RestAnswer roles(RestRequest request) {
    GuildState guild = mine(world, request);
    ArrayNode json = Json.array();
    guild.roles.values().forEach(role -> json.add(world.views.role(role, guild)));
    return RestAnswer.ok(json);
  }

  private RestAnswer members(RestRequest request) {
    GuildState guild = mine(world, request);
    if ((request.bot().privileged & Intents.GUILD_MEMBERS) == 0) {
      throw ApiError.missingAccess();
    }
    int limit = request.number("limit", 1, 1, 1000);
    long after = request.queryId("after").orElse(0L);
    ArrayNode json = Json.array();
    guild.members.values().stream()
        .filter(member -> member.user.id > after)
        .limit(limit)
        .forEach(member -> json.add(world.views.member(member, true)));
    return RestAnswer.ok(json);
  }

  private RestAnswer member(RestRequest request) {
    GuildState guild = mine(world, request);
    UserState user = world.user(request.id("user_id"));
    MemberState member =
        Optional.ofNullable(guild.members.get(user.id))
            .orElseThrow(() -> ApiError.unknown(10007, "Member"));
    return RestAnswer.ok(world.views.member(member, true));
  }
}
