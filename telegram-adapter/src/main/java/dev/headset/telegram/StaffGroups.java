package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;

/** Whether the bot can work in the teams' groups; what it lacks is said at the start. */
final class StaffGroups {

  private static final Logger LOG = LoggerFactory.getLogger(StaffGroups.class);
  private static final Set<String> GROUPS = Set.of("group", "supergroup");
  private static final List<Integer> NO_MEMBER = List.of(400, 403);

  private final BotApi api;
  private final Set<Address> channels;
  private final Places places;

  StaffGroups(BotApi api, Set<Address> channels, Places places) {
    this.api = api;
    this.channels = channels;
    this.places = places;
  }

  /**
   * Says in the log what is wrong with each. Stops nothing: it may be mended while the bot runs.
   */
  void check(Identity me) {
    for (Address channel : channels) {
      try {
        Finding found = asked(channel, me);
        if (found.level() != Finding.Level.OK) {
          LOG.warn("{}", found.sentence());
        }
      } catch (CallFailedException e) {
        LOG.debug("The Telegram group {} could not be asked about", channel); // said elsewhere
      }
    }
  }

  /** What is to be said of a group. */
  Finding examine(Address channel, Identity me) {
    try {
      return asked(channel, me);
    } catch (CallFailedException e) {
      return e.failure() instanceof Failure.Refusal refusal && refusal.movedTo().isPresent()
          ? Finding.warn(
              "The Telegram group " + channel + " became a supergroup",
              "once its open cases are closed, write telegram:"
                  + refusal.movedTo().get()
                  + " in headset.yaml")
          : Finding.fail(
              "The Telegram group " + channel + " can't be asked about: " + e.failure().reason(),
              "try again");
    }
  }

  private Finding asked(Address channel, Identity me) throws CallFailedException {
    String chat = places.spot(channel).chatId();
    try {
      ChatFullInfo info = api.ask(new GetChat(chat));
      if (!GROUPS.contains(info.getType())) {
        return Finding.fail(
            "The Telegram chat " + channel + " is no group",
            "make a group for the team (docs/telegram-setup.md), and put its id into headset.yaml");
      }
      ChatMember member = api.ask(new GetChatMember(chat, me.id()));
      String in = "In the Telegram group " + channel + " (" + info.getTitle() + ") ";
      return judge(in, Boolean.TRUE.equals(info.getIsForum()), member, me);
    } catch (CallFailedException e) {
      if (!isAbsence(e.failure())) {
        throw e;
      }
      return Finding.fail(
          "The bot is not in the Telegram group " + channel,
          "add it, or put the right id into headset.yaml (" + e.failure().reason() + ")");
    }
  }

  /** Whether a call about a group was refused since the bot is not in it. */
  static boolean isAbsence(Failure failure) {
    return failure instanceof Failure.Refusal refusal
        && refusal.movedTo().isEmpty()
        && NO_MEMBER.contains(refusal.code());
  }

  private static Finding judge(String in, boolean forum, ChatMember member, Identity me) {
    return member instanceof ChatMemberAdministrator administrator
        ? asAdministrator(in, forum, Boolean.TRUE.equals(administrator.getCanManageTopics()))
        : asMember(in, forum, me.readsGroups());
  }

  private static Finding asAdministrator(String in, boolean forum, boolean managesTopics) {
    if (forum && !managesTopics) {
      return Finding.fail(
          in + "the bot may not manage topics", "give it that right, or no case can open");
    }
    return Finding.ok(
        in + (forum ? "each case gets a topic" : "each case is the replies to its card"));
  }

  private static Finding asMember(String in, boolean forum, boolean readsGroups) {
    if (forum) {
      return Finding.fail(
          in + "the bot is no administrator",
          "make it one that may manage topics, or no case can open");
    }
    return readsGroups
        ? Finding.ok(in + "each case is the replies to its card")
        : Finding.warn(
            in + "the bot does not see what staff write",
            "make it an administrator, or switch its privacy mode off with @BotFather and add it"
                + " to the group anew");
  }
}
