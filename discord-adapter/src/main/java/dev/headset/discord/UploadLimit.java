package dev.headset.discord;

import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** How large a file may be: a guild with boosts takes larger ones. */
final class UploadLimit {

  /** <a href="https://docs.discord.com/developers/reference#uploading-files">Source</a>. */
  private static final long EVERYWHERE = 10L << 20;

  private final Supplier<Optional<JDA>> jda;

  UploadLimit(Supplier<Optional<JDA>> jda) {
    this.jda = jda;
  }

  long maxBytes(String channel) {
    return jda.get()
        .map(api -> api.getGuildChannelById(channel))
        .map(GuildChannel::getGuild)
        .map(guild -> Math.max(EVERYWHERE, guild.getMaxFileSize()))
        .orElse(EVERYWHERE);
  }
}
