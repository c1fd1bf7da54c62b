package dev.headset.discord;

import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        .map(Finding::what)
        .filter(told::add)
        .forEach(what -> LOG.warn("{}.", what));
  }

  /** Something for each channel, by what JDA knows of the guilds. */
  List<Finding> findings(JDA jda) {
    Set<String> channels = new TreeSet<>();
    staffChannels.stream().map(Address::chat).forEach(channels::add);
    List<Finding> found = new ArrayList<>();
    channels.forEach(channel -> found.add(look(jda, channel, AT_THE_DESK)));
    contactChannel.ifPresent(contact -> found.add(look(jda, contact.chat(), AT_THE_PANEL)));
    return found;
  }

  private static Finding look(JDA jda, String id, List<Permission> needed) {
    String subject = "The Discord channel " + id;
    GuildChannel channel = jda.getGuildChannelById(id);
    if (channel == null) {
      return Finding.fail(
          subject + " is not there, or the bot is not in its server",
          "put the right id into headset.yaml, or invite the bot (docs/discord-setup.md)");
    }
    if (!KINDS.contains(channel.getType())) {
      return Finding.fail(subject + " is neither a text channel nor a forum", "choose one that is");
    }
    List<String> lacking =
        needed.stream()
            .filter(each -> !channel.getGuild().getSelfMember().hasPermission(channel, each))
            .map(Permission::getName)
            .toList();
    return lacking.isEmpty()
        ? Finding.ok(subject + " (#" + channel.getName() + ") allows the bot all that it needs")
        : Finding.fail(
            subject + " does not allow the bot: " + String.join(", ", lacking),
            "give its role these permissions there");
  }
}
