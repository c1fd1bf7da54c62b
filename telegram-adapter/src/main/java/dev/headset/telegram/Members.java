package dev.headset.telegram;

import dev.headset.platform.Address;
import dev.headset.platform.Membership;
import dev.headset.platform.PersonId;
import java.util.Set;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/**
 * Asks Telegram who is in a group of staff's. In a group that hides its members it answers only to
 * an administrator (core.telegram.org/bots/api#getchatmember).
 */
final class Members {

  private static final Set<String> PRESENT = Set.of("creator", "administrator", "member");

  /** Telegram's words for somebody whom it does not know, or not there. */
  private static final Set<String> NOBODY =
      Set.of("user not found", "member not found", "participant_id_invalid", "user_id_invalid");

  private final BotApi api;
  private final Places places;

  Members(BotApi api, Places places) {
    this.api = api;
    this.places = places;
  }

  /** An administrator who stays anonymous speaks as their group itself: they belong to that one. */
  Membership of(PersonId person, Address channel) {
    long id;
    String chat;
    try {
      id = Long.parseLong(person.id());
      chat = places.spot(channel).chatId();
    } catch (NumberFormatException e) {
      return new Membership.Stranger(); // nobody, or no place, on Telegram
    }
    if (id < 0) {
      return chat.equals(person.id()) || places.address(id).equals(channel)
          ? new Membership.Member()
          : new Membership.Stranger();
    }
    try {
      return read(api.ask(new GetChatMember(chat, id)));
    } catch (CallFailedException e) {
      return e.failure() instanceof Failure.Refusal refusal && refusal.saysAny(NOBODY)
          ? new Membership.Stranger()
          : new Membership.Unknown(e.failure().reason());
    }
  }

  static Membership read(ChatMember member) {
    boolean present =
        member instanceof ChatMemberRestricted restricted
            ? Boolean.TRUE.equals(restricted.getIsMember())
            : PRESENT.contains(member.getStatus());
    return present ? new Membership.Member() : new Membership.Stranger();
  }
}
