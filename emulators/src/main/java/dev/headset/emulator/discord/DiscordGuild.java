package dev.headset.emulator.discord;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.headset.emulator.discord.GuildState.MemberState;
import dev.headset.emulator.discord.GuildState.RoleState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A guild ("server") with its channels, roles and members. */
public final class DiscordGuild {

  private final World world;
  private final GuildState guild;

  DiscordGuild(World world, GuildState guild) {
    this.world = world;
    this.guild = guild;
  }

  /** The snowflake by which the API knows it. */
  public long id() {
    return guild.id;
  }

  /** As it was made. */
  public String name() {
    return guild.name;
  }

  /** Makes a text channel that everyone may read and write. */
  public DiscordChannel textChannel(String name) {
    return channel(name, ChannelState.TEXT);
  }

  /** Makes a forum channel in which everyone may post. */
  public DiscordChannel forumChannel(String name) {
    return channel(name, ChannelState.FORUM);
  }

  /** Makes a voice channel. */
  public DiscordChannel voiceChannel(String name) {
    return channel(name, ChannelState.VOICE);
  }

  /** Makes a category, which holds channels and no messages. */
  public DiscordChannel category(String name) {
    return channel(name, ChannelState.CATEGORY);
  }

  /** Makes a channel whose messages other servers may follow. */
  public DiscordChannel announcementChannel(String name) {
    return channel(name, ChannelState.ANNOUNCEMENTS);
  }

  private DiscordChannel channel(String name, int type) {
    return world.locked(
        () -> {
          ChannelState channel = new ChannelState(world.nextId(), type, Optional.of(guild), name);
          channel.position = guild.channels.size();
          guild.channels.put(channel.id, channel);
          world.channels.put(channel.id, channel);
          world.events.channel("CHANNEL_CREATE", channel);
          return new DiscordChannel(world, channel);
        });
  }

  /** Takes a person in; without effect where they are in already. */
  public DiscordGuild member(DiscordUser... users) {
    world.run(
        () -> {
          for (DiscordUser user : users) {
            join(user.state());
          }
        });
    return this;
  }

  /** Takes a bot in, with a role of its own that has these permissions on top of everyone's. */
  public DiscordGuild bot(EmulatedBot bot, Permission... permissions) {
    world.run(() -> joinBot(bot.state(), Permission.bits(List.of(permissions))));
    return this;
  }

  void joinBot(BotState bot, long permissions) {
    RoleState role = new RoleState(world.nextId(), bot.user.name, guild.roles.size(), permissions);
    guild.roles.put(role.id, role);
    MemberState member = new MemberState(bot.user, world.now());
    member.roles.add(role.id);
    guild.members.put(bot.user.id, member);
    GuildCreate create = new GuildCreate(world);
    for (GatewaySession session : bot.sessions) {
      session.dispatch("GUILD_CREATE", create.create(guild, session));
    }
  }

  private void join(UserState user) {
    if (guild.members.containsKey(user.id)) {
      return;
    }
    MemberState member = new MemberState(user, world.now());
    guild.members.put(user.id, member);
    guild.members.keySet().forEach(user.lostSightOf::remove);
    ObjectNode data = world.views.member(member, true);
    world.events.guild("GUILD_MEMBER_ADD", guild, Intents.GUILD_MEMBERS, data);
  }

  /** The person goes; a bot they share no other guild with can't write to them any more. */
  public void leaves(DiscordUser user) {
    world.run(() -> leave(user.state()));
  }

  /** The bot is thrown out. */
  public void kicks(EmulatedBot bot) {
    world.run(
        () -> {
          BotState state = bot.state();
          guild.members.remove(state.user.id);
          ObjectNode data = Json.object().put("id", Views.id(guild.id));
          world.events.tell(state, "GUILD_DELETE", Intents.GUILDS, (to, intents) -> data);
        });
  }

  private void leave(UserState user) {
    ObjectNode data = Json.object();
    data.set("user", world.views.user(user));
    guild.members.remove(user.id);
    world.events.guild("GUILD_MEMBER_REMOVE", guild, Intents.GUILD_MEMBERS, data);
    Events.bots(guild).stream()
        .map(bot -> bot.user)
        .filter(bot -> !world.sharesGuild(user, bot))
        .forEach(bot -> user.lostSightOf.add(bot.id));
    guild.channels.values().stream()
        .filter(ChannelState::isThread)
        .forEach(thread -> world.threads.leave(thread, user));
  }

  /** Makes a role with these permissions. */
  public DiscordRole role(String name, Permission... permissions) {
    return world.locked(
        () -> {
          long bits = Permission.bits(List.of(permissions));
          RoleState role = new RoleState(world.nextId(), name, guild.roles.size(), bits);
          guild.roles.put(role.id, role);
          ObjectNode data = Json.object();
          data.set("role", world.views.role(role, guild));
          world.events.guild("GUILD_ROLE_CREATE", guild, Intents.GUILDS, data);
          return new DiscordRole(role.id, name);
        });
  }

  /** Gives a member a role. */
  public void gives(DiscordUser user, DiscordRole role) {
    world.run(() -> changeRoles(user.state(), member -> member.roles.add(role.id())));
  }

  /** Takes a role from a member. */
  public void takes(DiscordUser user, DiscordRole role) {
    world.run(() -> changeRoles(user.state(), member -> member.roles.remove(role.id())));
  }

  private void changeRoles(UserState user, Consumer<MemberState> change) {
    MemberState member = guild.members.get(user.id);
    if (member == null) {
      throw new IllegalStateException(user.name + " is not in " + guild.name);
    }
    change.accept(member);
    ObjectNode data = world.views.member(member, true);
    world.events.guild("GUILD_MEMBER_UPDATE", guild, Intents.GUILD_MEMBERS, data);
  }

  /** Sets what the bot's own role allows in the whole guild, on top of everyone's. */
  public void grants(EmulatedBot bot, Permission... permissions) {
    world.run(
        () -> {
          MemberState member = guild.members.get(bot.id());
          if (member == null) {
            throw new IllegalStateException("the bot is not in " + guild.name);
          }
          RoleState role = guild.roles.get(member.roles.iterator().next());
          if (role != null) {
            role.permissions = Permission.bits(List.of(permissions));
            roleChanged(role);
          }
        });
  }

  /** Takes these permissions from everyone in the guild who has them by no other role. */
  public void takesFromEveryone(Permission... permissions) {
    world.run(
        () -> {
          guild.everyone().permissions &= ~Permission.bits(List.of(permissions));
          roleChanged(guild.everyone());
        });
  }

  private void roleChanged(RoleState role) {
    ObjectNode data = Json.object();
    data.set("role", world.views.role(role, guild));
    world.events.guild("GUILD_ROLE_UPDATE", guild, Intents.GUILDS, data);
  }
}
