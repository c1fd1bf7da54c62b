package dev.headset.discord;

import dev.headset.platform.Finding;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** Whether the bot may do its work in one channel. Rights are called as Discord's settings do. */
final class ChannelDuty {

  /** In a forum a case's thread is a post, which who may write may open. */
  private static final Set<Permission> NOT_IN_A_FORUM =
      EnumSet.of(Permission.CREATE_PUBLIC_THREADS);

  private final String subject;
  private final GuildChannel channel;
  private final Guild guild;

  /**
   * Looks at one channel of a guild that the bot is in.
   *
   * @param subject how sentences about it begin
   */
  ChannelDuty(String subject, GuildChannel channel) {
    this.subject = subject + " (#" + channel.getName() + ")";
    this.channel = channel;
    this.guild = channel.getGuild();
  }

  /** What is to be said of a channel of staff's. */
  List<Finding> atTheDesk() {
    if (channel.getType() != ChannelType.TEXT && channel.getType() != ChannelType.FORUM) {
      return List.of(
          Finding.fail(
              subject + " is " + kind() + ", neither a text channel nor a forum",
              "make a text channel or a forum, and put its id into headset.yaml"));
    }
    List<Finding> found = new ArrayList<>();
    found.add(rights(DutyCheck.AT_THE_DESK));
    if (guild.getPublicRole().hasPermission(channel, Permission.VIEW_CHANNEL)) {
      found.add(
          Finding.warn(
              subject
                  + " is seen by everybody in the server, so that each of them belongs to staff",
              edit() + "@everyone, turn off View Channel, and add the team's role and the bot"));
    }
    return found;
  }

  /** What is to be said of the channel where customers find the panel. */
  List<Finding> atThePanel() {
    if (channel.getType() != ChannelType.TEXT) {
      return List.of(
          Finding.fail(
              subject + " is " + kind() + ", and private threads stand in text channels alone",
              "make a text channel for discord.contact_channel, and put its id into headset.yaml"));
    }
    List<Finding> found = new ArrayList<>();
    found.add(rights(DutyCheck.AT_THE_PANEL));
    if (!somebodyMay(Permission.VIEW_CHANNEL)) {
      found.add(
          Finding.warn(
              subject + " is the contact channel, and customers can't see it",
              edit() + "@everyone, turn on View Channel"));
    } else if (!somebodyMay(Permission.MESSAGE_SEND_IN_THREADS)) {
      found.add(
          Finding.warn(
              subject + " is the contact channel, and customers can't write in its threads",
              edit() + "@everyone, turn on Send Messages in Threads"));
    }
    return found;
  }

  /** Whether people may, by what everybody may or by a role that is no bot's. */
  private boolean somebodyMay(Permission permission) {
    return guild.getRoles().stream()
        .filter(role -> !role.isManaged() && !role.hasPermission(Permission.ADMINISTRATOR))
        .anyMatch(role -> role.hasPermission(channel, Permission.VIEW_CHANNEL, permission));
  }

  private Finding rights(List<Permission> needed) {
    Member self = guild.getSelfMember();
    boolean seen = self.hasPermission(channel, Permission.VIEW_CHANNEL);
    // Of what the bot can't see, Discord counts it as allowed nothing; what it lacks is less.
    Set<Permission> allowed =
        seen ? self.getPermissions(channel) : self.getPermissionsExplicit(channel);
    List<Permission> lacking =
        needed.stream()
            .filter(each -> isNeeded(each, channel))
            .filter(each -> !allowed.contains(each))
            .toList();
    return lacking.isEmpty()
        ? Finding.ok(subject + " allows the bot all that it needs")
        : Finding.fail(
            subject + " does not allow the bot: " + names(lacking), remedy(lacking, self));
  }

  /** A right that the bot has elsewhere in the server is denied in the channel's own settings. */
  private String remedy(List<Permission> lacking, Member self) {
    List<Permission> denied = lacking.stream().filter(self::hasPermission).toList();
    List<Permission> nowhere = lacking.stream().filter(each -> !denied.contains(each)).toList();
    List<String> steps = new ArrayList<>();
    if (!nowhere.isEmpty()) {
      steps.add(
          "Discord: Server Settings > Roles > "
              + role()
              + " > Permissions, turn on "
              + nowhere.stream().map(this::inTheServer).collect(Collectors.joining(", ")));
    }
    if (!denied.isEmpty()) {
      steps.add(edit() + role() + ", turn on " + names(denied));
    }
    return String.join("; ", steps);
  }

  private String edit() {
    return "Discord: #" + channel.getName() + " > Edit Channel > Permissions > ";
  }

  private String role() {
    return guild.getSelfMember().getRoles().stream()
        .filter(Role::isManaged)
        .map(Role::getName)
        .findFirst()
        .orElse("the bot's role");
  }

  private String names(List<Permission> permissions) {
    return permissions.stream().map(this::inTheChannel).collect(Collectors.joining(", "));
  }

  private String inTheChannel(Permission permission) {
    return switch (permission) {
      case VIEW_CHANNEL -> "View Channel";
      case MESSAGE_SEND -> isForum() ? "Create Posts" : permission.getName();
      case MESSAGE_SEND_IN_THREADS -> isForum() ? "Send Messages in Posts" : permission.getName();
      case MANAGE_THREADS -> isForum() ? "Manage Posts" : permission.getName();
      default -> inTheServer(permission);
    };
  }

  private String inTheServer(Permission permission) {
    return permission == Permission.MESSAGE_HISTORY ? "Read Message History" : permission.getName();
  }

  /** Of the rights of the desk, those that matter in a channel of this kind. */
  static boolean isNeeded(Permission permission, GuildChannel channel) {
    return channel.getType() != ChannelType.FORUM || !NOT_IN_A_FORUM.contains(permission);
  }

  private boolean isForum() {
    return channel.getType() == ChannelType.FORUM;
  }

  private String kind() {
    return switch (channel.getType()) {
      case TEXT -> "a text channel";
      case FORUM -> "a forum";
      case VOICE -> "a voice channel";
      case STAGE -> "a stage";
      case CATEGORY -> "a category";
      case NEWS -> "an announcement channel";
      case MEDIA -> "a media channel";
      default -> channel.getType().isThread() ? "a thread" : "of another kind";
    };
  }
}
