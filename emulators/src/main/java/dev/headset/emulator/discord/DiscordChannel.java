package dev.headset.emulator.discord;

import dev.headset.emulator.discord.ChannelState.OverwriteState;
import java.util.List;
import java.util.Set;

/** A text or forum channel of a guild. */
public final class DiscordChannel implements Place {

  private final World world;
  private final ChannelState channel;

  DiscordChannel(World world, ChannelState channel) {
    this.world = world;
    this.channel = channel;
  }

  @Override
  public long id() {
    return channel.id;
  }

  @Override
  public List<DiscordMessage> messages() {
    return world.locked(() -> MessageSnapshot.all(world, channel));
  }

  /** As it was made, or renamed. */
  public String name() {
    return world.locked(() -> channel.name);
  }

  /** Its threads or posts, archived ones among them, oldest first. */
  public List<DiscordThread> threads() {
    return world.locked(
        () ->
            channel.guild.orElseThrow().channels.values().stream()
                .filter(one -> one.isThread() && one.ruling().equals(channel))
                .map(one -> new DiscordThread(world, one))
                .toList());
  }

  /** Denies a bot these permissions here. */
  public DiscordChannel denies(EmulatedBot bot, Permission... permissions) {
    return change(bot.id(), true, 0, Permission.bits(List.of(permissions)));
  }

  /** Denies a person these permissions here. */
  public DiscordChannel denies(DiscordUser user, Permission... permissions) {
    return change(user.id(), true, 0, Permission.bits(List.of(permissions)));
  }

  /** Denies everyone these permissions here, but for whom they are allowed by name or role. */
  public DiscordChannel deniesEveryone(Permission... permissions) {
    long everyone = channel.guild.orElseThrow().id;
    return change(everyone, false, 0, Permission.bits(List.of(permissions)));
  }

  /** Allows a bot these permissions here. */
  public DiscordChannel allows(EmulatedBot bot, Permission... permissions) {
    return change(bot.id(), true, Permission.bits(List.of(permissions)), 0);
  }

  /** Allows a person these permissions here. */
  public DiscordChannel allows(DiscordUser user, Permission... permissions) {
    return change(user.id(), true, Permission.bits(List.of(permissions)), 0);
  }

  /** Allows a role these permissions here. */
  public DiscordChannel allows(DiscordRole role, Permission... permissions) {
    return change(role.id(), false, Permission.bits(List.of(permissions)), 0);
  }

  /** Hides it from all but these, as a desk's channel is. */
  public DiscordChannel isOnlyFor(EmulatedBot bot, Set<DiscordUser> users) {
    allows(bot, Permission.VIEW_CHANNEL);
    users.forEach(user -> allows(user, Permission.VIEW_CHANNEL));
    return deniesEveryone(Permission.VIEW_CHANNEL);
  }

  /** Deletes it with its threads. */
  public void isDeleted() {
    world.run(() -> ChannelRoutes.remove(world, channel));
  }

  private DiscordChannel change(long id, boolean member, long allow, long deny) {
    world.run(
        () -> {
          List<BotState> saw = world.events.whoSee(channel);
          OverwriteState overwrite =
              channel.overwrites.computeIfAbsent(id, key -> new OverwriteState(id, member));
          overwrite.allow = (overwrite.allow & ~deny) | allow;
          overwrite.deny = (overwrite.deny & ~allow) | deny;
          world.events.channelChanged(channel);
          world.events.threadsShown(channel, saw);
        });
    return this;
  }

  @Override
  public String toString() {
    return "#" + name();
  }
}
