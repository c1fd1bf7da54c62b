package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.discord.GuildState.MemberState;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a new session is told: READY, and each of its guilds. */
final class GuildCreate {

  private static final int CHUNK_LIMIT = 100;

  private final World world;

  GuildCreate(World world) {
    this.world = world;
  }

  void welcome(GatewaySession session) {
    BotState bot = session.bot;
    List<GuildState> guilds =
        world.guilds.values().stream()
            .filter(guild -> guild.members.containsKey(bot.user.id))
            .filter(guild -> (guild.id >>> 22) % session.shards == session.shard)
            .toList();
    ObjectNode ready = Json.object().put("v", 10);
    ready.set("user", world.views.self(bot.user));
    ArrayNode all = ready.putArray("guilds");
    guilds.forEach(guild -> all.addObject().put("id", Views.id(guild.id)).put("unavailable", true));
    ready.put("session_id", session.id).put("session_type", "normal");
    ready.put("resume_gateway_url", world.gatewayAddress());
    ready.putArray("shard").add(session.shard).add(session.shards);
    ready.putObject("application").put("id", Views.id(bot.applicationId)).put("flags", bot.flags());
    ready.putArray("private_channels");
    ready.putArray("relationships");
    ready.putArray("presences");
    ready.putObject("user_settings");
    ready.putArray("geo_ordered_rtc_regions");
    ready.putArray("_trace");
    session.dispatch("READY", ready);
    if ((session.intents() & Intents.GUILDS) != 0) {
      guilds.forEach(guild -> session.dispatch("GUILD_CREATE", create(guild, session)));
    }
  }

  ObjectNode create(GuildState guild, GatewaySession session) {
    ObjectNode json = guild(guild);
    UserState self = session.bot.user;
    MemberState member = guild.members.getOrDefault(self.id, new MemberState(self, world.now()));
    json.put("joined_at", Views.time(member.joinedAt)).put("large", false);
    json.put("unavailable", false).put("member_count", guild.members.size());
    // Without presences a guild's members are the bot alone; others are asked for.
    ArrayNode members = json.putArray("members");
    if ((session.intents() & Intents.GUILD_PRESENCES) != 0) {
      guild.members.values().forEach(one -> members.add(world.views.member(one, true)));
    } else {
      members.add(world.views.member(member, true));
    }
    channels(guild, self, json.putArray("channels"), json.putArray("threads"));
    json.putArray("voice_states");
    json.putArray("presences");
    json.putArray("stage_instances");
    json.putArray("guild_scheduled_events");
    json.putArray("soundboard_sounds");
    return json;
  }

  private void channels(GuildState guild, UserState self, ArrayNode channels, ArrayNode threads) {
    for (ChannelState channel : guild.channels.values()) {
      boolean seen = Permissions.sees(self, channel);
      if (!channel.isThread()) {
        channels.add(world.views.channel(channel)); // hidden ones are told too
      } else if (seen && !channel.thread.get().archived) {
        ObjectNode json = world.views.channel(channel);
        if (channel.thread.get().members.containsKey(self.id)) {
          json.set("member", world.views.threadMember(channel, self.id));
        }
        threads.add(json);
      }
    }
  }

  /** A guild as REST answers it too. */
  ObjectNode guild(GuildState guild) {
    ObjectNode json = Json.object().put("id", Views.id(guild.id)).put("name", guild.name);
    json.putNull("icon").putNull("description").putNull("home_header").putNull("splash");
    json.putNull("discovery_splash").putArray("features");
    json.putNull("banner").put("owner_id", Views.id(guild.owner.id)).putNull("application_id");
    json.put("region", "deprecated").putNull("afk_channel_id").put("afk_timeout", 300);
    json.putNull("system_channel_id").put("system_channel_flags", 0);
    json.put("widget_enabled", false).putNull("widget_channel_id");
    json.put("verification_level", 0).put("default_message_notifications", 0);
    json.put("mfa_level", 0).put("explicit_content_filter", 0).putNull("max_presences");
    json.put("max_members", 500_000).put("max_stage_video_channel_users", 50);
    json.put("max_video_channel_users", 25).putNull("vanity_url_code").put("premium_tier", 0);
    json.put("premium_subscription_count", 0).put("preferred_locale", "en-US");
    json.putNull("rules_channel_id").putNull("safety_alerts_channel_id");
    json.putNull("public_updates_channel_id").put("premium_progress_bar_enabled", false);
    json.put("nsfw", false).put("nsfw_level", 0).putNull("incidents_data");
    json.putNull("latest_onboarding_question_id").putNull("hub_type");
    ArrayNode roles = json.putArray("roles");
    guild.roles.values().forEach(role -> roles.add(world.views.role(role, guild)));
    json.putArray("emojis");
    json.putArray("stickers");
    return json;
  }

  /** Answers REQUEST_GUILD_MEMBERS. */
  void chunk(GatewaySession session, JsonNode request) {
    GuildState guild = world.guilds.get(Json.id(request.path("guild_id")).orElse(0));
    if (guild == null || !guild.members.containsKey(session.bot.user.id)) {
      return;
    }
    String query = Json.text(request, "query").orElse("").toLowerCase(Locale.ROOT);
    boolean all = query.isEmpty() && !Json.has(request, "user_ids");
    if (all && (session.intents() & Intents.GUILD_MEMBERS) == 0) {
      session.connection().ifPresent(to -> to.close(4014, "Disallowed intent(s)."));
      return;
    }
    ObjectNode data = Json.object().put("guild_id", Views.id(guild.id));
    ArrayNode members = data.putArray("members");
    guild.members.values().stream()
        .filter(member -> wanted(member.user, request, query))
        .limit(all ? Integer.MAX_VALUE : CHUNK_LIMIT)
        .forEach(member -> members.add(world.views.member(member, true)));
    data.put("chunk_index", 0).put("chunk_count", 1).putArray("not_found");
    Optional.ofNullable(request.get("nonce")).ifPresent(nonce -> data.set("nonce", nonce));
    session.dispatch("GUILD_MEMBERS_CHUNK", data);
  }

  private static boolean wanted(UserState user, JsonNode request, String query) {
    JsonNode ids = request.path("user_ids");
    if (ids.isArray()) {
      for (JsonNode id : ids) {
        if (Json.id(id).orElse(0) == user.id) {
          return true;
        }
      }
      return false;
    }
    return ids.isMissingNode()
        ? user.name.toLowerCase(Locale.ROOT).startsWith(query)
        : Json.id(ids).orElse(0) == user.id;
  }
}
