package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Finding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

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
        return noGroup(channel, info);
      }
      ChatMember member = api.ask(new GetChatMember(chat, me.id()));
      String in = "In the Telegram group " + channel + " (" + info.getTitle() + ") ";
      return new GroupDuties(in, info, member, me).finding();
    } catch (CallFailedException e) {
      if (!isAbsence(e.failure())) {
        throw e;
      }
      return absent(channel, chat, e.failure(), me);
    }
  }

  private static Finding noGroup(Address channel, ChatFullInfo chat) {
    String kind = chat.getType().equals("channel") ? "a channel" : "a private chat";
    String name = chat.getTitle() == null ? "" : " (" + chat.getTitle() + ")";
    return Finding.fail(
        "The Telegram chat " + channel + name + " is " + kind + ", no group",
        "make a group for the team (docs/telegram-setup.md), and put its id into headset.yaml");
  }

  /** An id is often written without its sign, or without the -100 before it. */
  private Finding absent(Address channel, String chat, Failure failure, Identity me) {
    String digits = chat.replace("-", "");
    return Stream.of("-" + digits, "-100" + digits)
        .filter(meant -> !meant.equals(chat))
        .flatMap(meant -> title(meant).map(title -> meant + " (" + title + ")").stream())
        .findFirst()
        .map(
            meant ->
                Finding.fail(
                    "There is no Telegram group " + channel,
                    "did you mean telegram:" + meant + "?"))
        .orElseGet(
            () ->
                Finding.fail(
                    "The bot is not in the Telegram group " + channel,
                    "in Telegram, open the group > Add Members > @"
                        + me.username()
                        + "; or put the right id into headset.yaml ("
                        + failure.reason()
                        + ")"));
  }

  private Optional<String> title(String chat) {
    try {
      return Optional.ofNullable(api.ask(new GetChat(chat)).getTitle());
    } catch (CallFailedException unknown) {
      return Optional.empty();
    }
  }

  /** Whether a call about a group was refused since the bot is not in it. */
  static boolean isAbsence(Failure failure) {
    return failure instanceof Failure.Refusal refusal
        && refusal.movedTo().isEmpty()
        && NO_MEMBER.contains(refusal.code());
  }
}
