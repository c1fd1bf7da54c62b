package dev.headset.emulator.discord;

import dev.headset.emulator.discord.ChannelState.OverwriteState;
import dev.headset.emulator.discord.GuildState.MemberState;
import dev.headset.emulator.discord.GuildState.RoleState;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what where, computed as Discord documents it ("Permissions", permission hierarchy and
 * overwrites; "Threads", permissions).
 */
final class Permissions {

  private static final long DIRECT_CHAT =
      Permission.EVERYONE & ~Permission.CREATE_PUBLIC_THREADS.bit();

  private Permissions() {}

  static long of(UserState user, ChannelState channel) {
    if (channel.guild.isEmpty()) {
      return channel.recipients.contains(user) ? DIRECT_CHAT : 0;
    }
    long inParent = of(user, channel.guild.get(), channel.ruling());
    boolean hiddenThread =
        channel.isPrivateThread()
            && !Permission.MANAGE_THREADS.in(inParent)
            && !channel.thread.orElseThrow().members.containsKey(user.id);
    return hiddenThread ? 0 : inParent;
  }

  static boolean may(UserState user, ChannelState channel, Permission permission) {
    return permission.in(of(user, channel));
  }

  static boolean sees(UserState user, ChannelState channel) {
    return may(user, channel, Permission.VIEW_CHANNEL);
  }

  /** Refuses who can't see the channel (50001) or lacks the permission (50013). */
  static void require(UserState user, ChannelState channel, Permission permission) {
    requireSight(user, channel);
    if (!may(user, channel, permission)) {
      throw ApiError.missingPermissions();
    }
  }

  static void requireSight(UserState user, ChannelState channel) {
    if (!sees(user, channel)) {
      throw ApiError.missingAccess();
    }
  }

  /** What the member's roles give in the whole guild. */
  static long inGuild(UserState user, GuildState guild) {
    MemberState member = guild.members.get(user.id);
    if (member == null) {
      return 0;
    }
    if (guild.owner.equals(user)) {
      return Permission.ALL;
    }
    long permissions = guild.everyone().permissions;
    for (long id : member.roles) {
      RoleState role = guild.roles.get(id);
      permissions |= role == null ? 0 : role.permissions;
    }
    return Permission.ADMINISTRATOR.in(permissions) ? Permission.ALL : permissions;
  }

  private static long of(UserState user, GuildState guild, ChannelState channel) {
    long base = inGuild(user, guild);
    MemberState member = guild.members.get(user.id);
    if (member == null || base == Permission.ALL) {
      return base;
    }
    long permissions = apply(base, channel.overwrites.get(guild.id));
    long allow = 0;
    long deny = 0;
    for (long role : member.roles) {
      OverwriteState overwrite = channel.overwrites.get(role);
      allow |= overwrite == null ? 0 : overwrite.allow;
      deny |= overwrite == null ? 0 : overwrite.deny;
    }
    permissions = (permissions & ~deny) | allow;
    permissions = apply(permissions, channel.overwrites.get(user.id));
    return Permission.VIEW_CHANNEL.in(permissions) ? permissions : 0;
  }

  private static long apply(long permissions, @Nullable OverwriteState overwrite) {
    return overwrite == null ? permissions : (permissions & ~overwrite.deny) | overwrite.allow;
  }
}
