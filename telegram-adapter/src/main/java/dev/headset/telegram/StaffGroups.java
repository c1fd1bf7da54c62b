package dev.headset.telegram;

import dev.headset.platform.Address;
import java.util.List;
import java.util.Optional;
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
    channels.stream()
        .filter(channel -> channel.platform().equals(TelegramAdapter.PLATFORM))
        .forEach(channel -> complaint(channel, me).ifPresent(LOG::warn));
  }

  /** What is wrong with a group and what to do; empty where all is well. */
  Optional<String> complaint(Address channel, Identity me) {
    String chat = places.spot(channel).chatId();
    try {
      ChatFullInfo info = api.ask(new GetChat(chat));
      ChatMember member = api.ask(new GetChatMember(chat, me.id()));
      return complaint(info, member, me)
          .map(what -> "In the Telegram group " + channel + " (" + info.getTitle() + ") " + what);
    } catch (CallFailedException e) {
      boolean absent =
          e.failure() instanceof Failure.Refusal refusal
              && refusal.movedTo().isEmpty()
              && List.of(400, 403).contains(refusal.code());
      return absent
          ? Optional.of(
              "The bot is not in the Telegram group "
                  + channel
                  + ": add it, or put the right id into headset.yaml ("
                  + e.failure().reason()
                  + ")")
          : Optional.empty(); // said elsewhere: out of reach, or moved
    }
  }

  private static Optional<String> complaint(ChatFullInfo info, ChatMember member, Identity me) {
    boolean forum = Boolean.TRUE.equals(info.getIsForum());
    if (member instanceof ChatMemberAdministrator administrator) {
      return forum && !Boolean.TRUE.equals(administrator.getCanManageTopics())
          ? Optional.of("the bot may not manage topics: give it that right, or no case can open")
          : Optional.empty();
    }
    if (forum) {
      return Optional.of(
          "the bot is no administrator: make it one that may manage topics, or no case can open");
    }
    return me.readsGroups()
        ? Optional.empty()
        : Optional.of(
            "the bot does not see what staff write: make it an administrator, or switch its privacy"
                + " mode off with @BotFather and add it to the group anew");
  }
}
