package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.discord.ChannelState.OverwriteState;
import dev.headset.emulator.discord.ChannelState.ThreadState;
import dev.headset.emulator.discord.GuildState.MemberState;
import dev.headset.emulator.discord.GuildState.RoleState;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Users, members, roles and channels as Discord shows them. */
final class Views {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'+00:00'").withZone(ZoneOffset.UTC);
  private static final int EVERYONE_COLOUR = 0;

  final MessageView messages;

  Views(World world) {
    this.messages = new MessageView(world, this);
  }

  static String time(Instant at) {
    return TIME.format(at);
  }

  static String id(long id) {
    return Long.toUnsignedString(id);
  }

  ObjectNode user(UserState user) {
    ObjectNode json = Json.object().put("id", id(user.id)).put("username", user.name);
    json.put("discriminator", user.bot ? discriminator(user) : "0");
    json.put("global_name", user.bot ? null : user.name);
    json.putNull("avatar").putNull("avatar_decoration_data").putNull("banner");
    json.putNull("accent_color").putNull("clan").putNull("primary_guild").putNull("collectibles");
    json.putNull("display_name_styles").putNull("banner_color");
    json.put("public_flags", 0).put("flags", 0);
    if (user.bot) {
      json.put("bot", true);
    }
    return json;
  }

  /** As the account itself sees it. */
  ObjectNode self(UserState user) {
    ObjectNode json = user(user);
    json.put("verified", true).put("mfa_enabled", false).putNull("email");
    return json.put("locale", "en-US").put("premium_type", 0);
  }

  ObjectNode member(MemberState member, boolean withUser) {
    ObjectNode json = Json.object();
    if (withUser) {
      json.set("user", user(member.user));
    }
    json.putNull("nick").putNull("avatar").putNull("banner").putNull("premium_since");
    json.putNull("communication_disabled_until").putNull("avatar_decoration_data");
    json.putNull("collectibles").putNull("display_name_styles");
    ArrayNode roles = json.putArray("roles");
    member.roles.forEach(role -> roles.add(id(role)));
    json.put("joined_at", time(member.joinedAt)).put("deaf", false).put("mute", false);
    return json.put("pending", false).put("flags", 0);
  }

  ObjectNode role(RoleState role, GuildState guild) {
    ObjectNode json = Json.object().put("id", id(role.id)).put("name", role.name);
    json.putNull("description").put("color", EVERYONE_COLOUR);
    json.putObject("colors")
        .put("primary_color", EVERYONE_COLOUR)
        .putNull("secondary_color")
        .putNull("tertiary_color");
    json.put("hoist", false).putNull("icon").putNull("unicode_emoji");
    json.put("position", role.position).put("permissions", Long.toString(role.permissions));
    Optional<UserState> bot = role.id == guild.id ? Optional.empty() : botOf(role, guild);
    json.put("managed", bot.isPresent());
    bot.ifPresent(user -> json.putObject("tags").put("bot_id", id(user.id)));
    return json.put("mentionable", false).put("flags", 0);
  }

  ObjectNode channel(ChannelState channel) {
    if (channel.isThread()) {
      return thread(channel);
    }
    ObjectNode json = Json.object().put("id", id(channel.id)).put("type", channel.type);
    json.put("flags", 0);
    last(channel, json);
    if (channel.guild.isEmpty()) {
      return json;
    }
    json.put("guild_id", id(channel.guild.get().id)).put("name", channel.name);
    json.put("position", channel.position).putNull("parent_id").put("nsfw", false);
    json.put("topic", channel.topic.isEmpty() ? null : channel.topic);
    json.put("rate_limit_per_user", 0);
    ArrayNode overwrites = json.putArray("permission_overwrites");
    channel.overwrites.values().forEach(overwrite -> overwrites.add(overwrite(overwrite)));
    if (channel.type == ChannelState.VOICE) {
      json.put("bitrate", 64_000).put("user_limit", 0).putNull("rtc_region");
    }
    if (channel.type == ChannelState.FORUM) {
      json.putArray("available_tags");
      json.putNull("default_reaction_emoji").putNull("default_sort_order");
      json.put("default_forum_layout", 0);
    }
    return json;
  }

  /** A direct chat as one of its two sees it: the other is the recipient. */
  ObjectNode direct(ChannelState channel, UserState viewer) {
    ObjectNode json = channel(channel);
    ArrayNode recipients = json.putArray("recipients");
    channel.recipients.stream()
        .filter(user -> !user.equals(viewer))
        .forEach(user -> recipients.add(user(user)));
    return json;
  }

  private ObjectNode thread(ChannelState channel) {
    ThreadState thread = channel.thread.orElseThrow();
    ObjectNode json = Json.object().put("id", id(channel.id)).put("type", channel.type);
    json.put("guild_id", id(channel.guild.orElseThrow().id)).put("name", channel.name);
    json.put("parent_id", id(thread.parent.id)).put("owner_id", id(thread.owner.id));
    json.put("message_count", thread.messageCount).put("total_message_sent", thread.messageCount);
    json.put("member_count", thread.members.size()).put("rate_limit_per_user", 0).put("flags", 0);
    last(channel, json);
    ObjectNode metadata = json.putObject("thread_metadata");
    metadata.put("archived", thread.archived).put("locked", thread.locked);
    metadata.put("auto_archive_duration", thread.autoArchiveMinutes);
    metadata.put("archive_timestamp", time(thread.archiveChangedAt));
    metadata.put("create_timestamp", time(thread.createdAt));
    if (channel.isPrivateThread()) {
      metadata.put("invitable", thread.invitable);
    }
    if (thread.parent.type == ChannelState.FORUM) {
      ArrayNode tags = json.putArray("applied_tags");
      thread.tags.forEach(tag -> tags.add(id(tag)));
    }
    return json;
  }

  ObjectNode threadMember(ChannelState channel, long userId) {
    Instant joined = channel.thread.orElseThrow().members.getOrDefault(userId, Instant.EPOCH);
    ObjectNode json = Json.object().put("id", id(channel.id)).put("user_id", id(userId));
    return json.put("join_timestamp", time(joined)).put("flags", 0);
  }

  private static void last(ChannelState channel, ObjectNode json) {
    json.put("last_message_id", channel.lastMessageId == 0 ? null : id(channel.lastMessageId));
  }

  private static ObjectNode overwrite(OverwriteState overwrite) {
    return Json.object()
        .put("id", id(overwrite.id))
        .put("type", overwrite.member ? 1 : 0)
        .put("allow", Long.toString(overwrite.allow))
        .put("deny", Long.toString(overwrite.deny));
  }

  /** A role is an integration's where a bot carries it by its own name. */
  private static Optional<UserState> botOf(RoleState role, GuildState guild) {
    return guild.members.values().stream()
        .filter(member -> member.user.bot)
        .filter(member -> member.user.name.equals(role.name) && member.roles.contains(role.id))
        .map(member -> member.user)
        .findFirst();
  }

  private static String discriminator(UserState user) {
    return String.format("%04d", 1 + Math.floorMod(user.id, 9998));
  }
}
