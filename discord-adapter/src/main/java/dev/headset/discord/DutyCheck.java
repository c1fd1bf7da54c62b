package dev.headset.discord;

import dev.headset.platform.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says, once for each channel of ours, what the bot lacks there. */
final class DutyCheck {

  private static final Logger LOG = LoggerFactory.getLogger(DutyCheck.class);
  private static final Set<ChannelType> KINDS = Set.of(ChannelType.TEXT, ChannelType.FORUM);
  static final List<Permission> AT_THE_DESK =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_HISTORY,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.MESSAGE_ADD_REACTION,
          Permission.CREATE_PUBLIC_THREADS,
          Permission.MANAGE_THREADS);
  static final List<Permission> AT_THE_PANEL =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.MESSAGE_HISTORY,
          Permission.MESSAGE_ATTACH_FILES,
          Permission.CREATE_PRIVATE_THREADS);

  private final DiscordParts parts;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  DutyCheck(DiscordParts parts) {
    this.parts = parts;
  }

  /** Looks at each channel with what JDA knows of the guilds. */
  void look(JDA jda) {
    Set<String> channels = new TreeSet<>();
    parts.staffChannels().stream().map(Address::chat).forEach(channels::add);
    channels.forEach(channel -> look(jda, channel, AT_THE_DESK));
    parts.contactChannel().ifPresent(contact -> look(jda, contact.chat(), AT_THE_PANEL));
  }

  private void look(JDA jda, String id, List<Permission> needed) {
    GuildChannel channel = jda.getGuildChannelById(id);
    if (channel == null) {
      tell(id, "is not there, or the bot is not in its server");
    } else if (!KINDS.contains(channel.getType())) {
      tell(id, "is neither a text channel nor a forum");
    } else {
      List<String> lacking = new ArrayList<>();
      for (Permission permission : needed) {
        if (!channel.getGuild().getSelfMember().hasPermission(channel, permission)) {
          lacking.add(permission.getName());
        }
      }
      if (!lacking.isEmpty()) {
        tell(id, "does not allow the bot: " + String.join(", ", lacking));
      }
    }
  }

  private void tell(String channel, String what) {
    if (told.add(channel + what)) {
      LOG.warn("The Discord channel {} {}.", channel, what);
    }
  }
}
