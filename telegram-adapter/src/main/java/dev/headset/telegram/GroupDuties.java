package dev.headset.telegram;

import dev.headset.platform.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.ChatPermissions;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberOwner;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/**
 * Whether the bot may do its work in a group, by what it is there. The rights are called as the
 * settings of Telegram's apps call them.
 */
final class GroupDuties {

  private static final String MANAGE_TOPICS =
      "in Telegram, open the group > Edit > Administrators > the bot, and turn on Manage Topics";
  private static final String TEXT = "Send Text Messages";

  /** What files come as, and what an associate's or a customer's words do. */
  private static final Map<String, Right> RIGHTS = new LinkedHashMap<>();

  static {
    RIGHTS.put(
        TEXT,
        new Right(ChatPermissions::getCanSendMessages, ChatMemberRestricted::getCanSendMessages));
    RIGHTS.put(
        "Photos",
        new Right(ChatPermissions::getCanSendPhotos, ChatMemberRestricted::getCanSendPhotos));
    RIGHTS.put(
        "Videos",
        new Right(ChatPermissions::getCanSendVideos, ChatMemberRestricted::getCanSendVideos));
    RIGHTS.put(
        "Stickers & GIFs",
        new Right(
            ChatPermissions::getCanSendOtherMessages,
            ChatMemberRestricted::getCanSendOtherMessages));
    RIGHTS.put(
        "Music",
        new Right(ChatPermissions::getCanSendAudios, ChatMemberRestricted::getCanSendAudios));
    RIGHTS.put(
        "Files",
        new Right(ChatPermissions::getCanSendDocuments, ChatMemberRestricted::getCanSendDocuments));
    RIGHTS.put(
        "Voice Messages",
        new Right(
            ChatPermissions::getCanSendVoiceNotes, ChatMemberRestricted::getCanSendVoiceNotes));
    RIGHTS.put(
        "Video Messages",
        new Right(
            ChatPermissions::getCanSendVideoNotes, ChatMemberRestricted::getCanSendVideoNotes));
  }

  private final String in;
  private final ChatFullInfo group;
  private final ChatMember self;
  private final Identity me;

  /**
   * Looks at one group.
   *
   * @param in how sentences about it begin, with a blank at the end
   */
  GroupDuties(String in, ChatFullInfo group, ChatMember self, Identity me) {
    this.in = in;
    this.group = group;
    this.self = self;
    this.me = me;
  }

  /** What matters most of all that is to be said. */
  Finding finding() {
    boolean forum = Boolean.TRUE.equals(group.getIsForum());
    boolean administers =
        self instanceof ChatMemberAdministrator || self instanceof ChatMemberOwner;
    return forum ? inForum(administers) : inPlainGroup(administers);
  }

  private Finding inForum(boolean administers) {
    if (!administers) {
      return Finding.fail(
          in + "the bot is no administrator, so that no case can open",
          "in Telegram, open the group > Edit > Administrators > Add Admin > @"
              + me.username()
              + ", and turn on Manage Topics");
    }
    boolean managesTopics =
        !(self instanceof ChatMemberAdministrator administrator)
            || Boolean.TRUE.equals(administrator.getCanManageTopics());
    return managesTopics
        ? Finding.ok(in + "each case gets a topic")
        : Finding.fail(
            in + "the bot may not manage topics, so that no case can open", MANAGE_TOPICS);
  }

  private Finding inPlainGroup(boolean administers) {
    if (administers) {
      return topicsOff();
    }
    List<String> lacking = lacking().toList();
    if (lacking.contains(TEXT)) {
      return Finding.fail(in + "the bot may not write", allow(TEXT));
    }
    if (!me.readsGroups()) {
      return Finding.warn(
          in + "the bot does not see what staff write, for its privacy mode is on",
          "in @BotFather send /setprivacy, choose @"
              + me.username()
              + ", press Disable, then remove the bot from the group and add it again; or make it an"
              + " administrator");
    }
    return lacking.isEmpty()
        ? topicsOff()
        : Finding.warn(
            in + "the bot may not send " + String.join(", ", lacking),
            allow(String.join(", ", lacking)));
  }

  private Finding topicsOff() {
    return Finding.warn(
        in + "topics are off, so that each case is the replies to its card",
        "leave it so, or open the group > Edit > Topics and turn them on, and make the bot an"
            + " administrator with Manage Topics");
  }

  private String allow(String rights) {
    boolean itself = lacksByItself();
    return (itself
            ? "in Telegram, open the group > Edit > Permissions > Exceptions > the bot"
            : "in Telegram, open the group > Edit > Permissions")
        + ", and turn on "
        + rights
        + "; or make the bot an administrator";
  }

  /** Whether an exception of its own takes rights from the bot that the other members have. */
  private boolean lacksByItself() {
    return RIGHTS.values().stream().allMatch(right -> right.hasEveryone(group));
  }

  private Stream<String> lacking() {
    return RIGHTS.entrySet().stream()
        .filter(right -> !right.getValue().has(group, self))
        .map(Map.Entry::getKey);
  }

  private record Right(
      Function<ChatPermissions, Boolean> everyone, Function<ChatMemberRestricted, Boolean> itself) {

    /** What Telegram does not tell of is taken for granted. */
    private boolean hasEveryone(ChatFullInfo group) {
      return Optional.ofNullable(group.getPermissions()).map(everyone).orElse(true);
    }

    private boolean has(ChatFullInfo group, ChatMember self) {
      boolean allowed =
          !(self instanceof ChatMemberRestricted restricted)
              || Boolean.TRUE.equals(itself.apply(restricted));
      return allowed && hasEveryone(group);
    }
  }
}
