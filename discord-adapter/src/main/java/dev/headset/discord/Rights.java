package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.InboxUnavailableException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells when the bot loses what it needs in a channel of staff, and when it has it again, also
 * where that came about while it was down.
 */
final class Rights {

  private static final Logger LOG = LoggerFactory.getLogger(Rights.class);
  private static final String NOTE = "rights/";
  private static final String LOST = "lost";

  /** Without these no case can be worked there. */
  private static final List<Permission> NEEDED =
      List.of(
          Permission.VIEW_CHANNEL,
          Permission.MESSAGE_SEND,
          Permission.MESSAGE_SEND_IN_THREADS,
          Permission.CREATE_PUBLIC_THREADS);

  private final Set<Address> channels;
  private final Notes notes;
  private final IncomingPlaces told;

  /** The guild of each channel, as it was last known. */
  private final Map<String, String> guilds = new ConcurrentHashMap<>();

  Rights(Set<Address> channels, Notes notes, IncomingPlaces told) {
    this.channels = channels;
    this.notes = notes;
    this.told = told;
  }

  /** Looks at every channel; one that is not there at all is not judged. */
  synchronized void look(JDA jda) {
    for (Address channel : channels) {
      Optional.ofNullable(jda.getGuildChannelById(channel.chat()))
          .ifPresent(known -> look(channel, known));
    }
  }

  private void look(Address channel, GuildChannel known) {
    guilds.put(channel.chat(), known.getGuild().getId());
    Set<Permission> allowedHere = known.getGuild().getSelfMember().getPermissions(known);
    boolean allowed =
        NEEDED.stream()
            .filter(right -> ChannelDuty.isNeeded(right, known))
            .allMatch(allowedHere::contains);
    judged(channel, allowed);
  }

  /** The bot was removed from a guild. */
  synchronized void removed(String guild) {
    channels.stream()
        .filter(channel -> guild.equals(guilds.get(channel.chat())))
        .forEach(channel -> judged(channel, false));
  }

  private void judged(Address channel, boolean allowed) {
    String note = NOTE + channel.chat();
    try {
      boolean lost = notes.note(note).isPresent();
      if (allowed == !lost) {
        return;
      }
      if (allowed) {
        notes.drop(note);
      } else {
        notes.keep(note, LOST, Optional.empty());
      }
      told.rights(channel, allowed);
    } catch (InboxUnavailableException closed) {
      LOG.debug("A change of rights is told later: {}", closed.getMessage());
    }
  }
}
