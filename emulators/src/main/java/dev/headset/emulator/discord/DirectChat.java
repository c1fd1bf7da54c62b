package dev.headset.emulator.discord;

import java.util.List;

/** The direct chat of a person and a bot. */
public final class DirectChat implements Place {

  private final World world;
  private final ChannelState channel;

  DirectChat(World world, ChannelState channel) {
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
}
