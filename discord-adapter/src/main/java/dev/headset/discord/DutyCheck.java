package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says, once for each channel of ours, what the bot lacks there. */
final class DutyCheck {

  private static final Logger LOG = LoggerFactory.getLogger(DutyCheck.class);
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

  private final Set<Address> staffChannels;
  private final Optional<Address> contactChannel;
  private final Set<String> told = ConcurrentHashMap.newKeySet();

  DutyCheck(Set<Address> staffChannels, Optional<Address> contactChannel) {
    this.staffChannels = staffChannels;
    this.contactChannel = contactChannel;
  }

  /** Looks at each channel, and says in the log what it did not say yet. */
  void look(JDA jda) {
    findings(jda).stream()
        .filter(found -> found.level() != Finding.Level.OK)
        .filter(found -> told.add(found.what()))
        .forEach(found -> LOG.warn("{}.", found.sentence()));
  }

  /** Something for each channel, by what JDA knows of the guilds. */
  List<Finding> findings(JDA jda) {
    if (jda.getGuilds().isEmpty() && jda.getUnavailableGuilds().isEmpty()) {
      return List.of(
          Finding.fail(
              "The bot is in no Discord server", "open " + invitation(jda) + " and choose yours"));
    }
    Set<String> channels = new TreeSet<>();
    staffChannels.stream().map(Address::chat).forEach(channels::add);
    List<Finding> found = new ArrayList<>();
    channels.forEach(channel -> found.addAll(look(jda, channel, ChannelDuty::atTheDesk)));
    contactChannel.ifPresent(
        contact -> found.addAll(look(jda, contact.chat(), ChannelDuty::atThePanel)));
    return found;
  }

  private static List<Finding> look(
      JDA jda, String id, Function<ChannelDuty, List<Finding>> examination) {
    String subject = "The Discord channel " + id;
    GuildChannel channel = jda.getGuildChannelById(id);
    return channel == null
        ? List.of(absent(jda, id, subject))
        : examination.apply(new ChannelDuty(subject, channel));
  }

  private static Finding absent(JDA jda, String id, String subject) {
    Guild guild = jda.getGuildById(id);
    if (guild != null) {
      return Finding.fail(
          subject + " is no channel but the server " + guild.getName() + " itself",
          "right-click the channel, press Copy Channel ID, and put that into headset.yaml");
    }
    return Finding.fail(
        subject + " is not there, or the bot is not in its server",
        "right-click the channel, press Copy Channel ID, and put that into headset.yaml; or open "
            + invitation(jda)
            + " and choose its server");
  }

  /** What an operator opens to take the bot into a server, with the rights that it needs. */
  private static String invitation(JDA jda) {
    Set<Permission> needed = EnumSet.copyOf(AT_THE_DESK);
    needed.addAll(AT_THE_PANEL);
    return "https://discord.com/oauth2/authorize?client_id="
        + jda.getSelfUser().getApplicationId()
        + "&scope=bot+applications.commands&permissions="
        + Permission.getRaw(needed);
  }
}
