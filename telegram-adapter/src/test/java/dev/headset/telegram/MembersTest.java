package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Membership;
import dev.headset.platform.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberBanned;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;

/** Who belongs to a team's group. */
final class MembersTest {

  private static final Membership MEMBER = new Membership.Member();
  private static final Membership STRANGER = new Membership.Stranger();

  private final Rig rig = new Rig();
  private TelegramGroup group;

  @BeforeEach
  void serve() {
    group = rig.group();
    rig.serve();
  }

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void membersAndAdministratorsBelongToIt() {
    TelegramUser chief = rig.user("Chief");
    group.makesAdmin(chief, AdminRight.CAN_PIN_MESSAGES);

    assertEquals(MEMBER, asked(rig.associate(group, "Anna").id()));
    assertEquals(MEMBER, asked(chief.id()));
  }

  @Test
  void whoLeftOrWasThrownOutOrNeverWasThereDoesNot() {
    TelegramUser left = rig.associate(group, "Left");
    TelegramUser thrownOut = rig.associate(group, "Thrown");
    group.losesMember(left);
    group.kicks(thrownOut);

    assertEquals(STRANGER, asked(left.id()));
    assertEquals(STRANGER, asked(thrownOut.id()));
    assertEquals(STRANGER, asked(rig.user("Ewa").id()));
  }

  @Test
  void whomTelegramDoesNotKnowIsAStranger() {
    assertEquals(STRANGER, asked(9_999_999_999L));
    assertEquals(STRANGER, rig.channel().membership(person("nobody"), Rig.address(group.id())));
  }

  @Test
  void administratorWhoStaysAnonymousBelongsToTheGroupInWhoseNameTheySpeak() {
    TelegramGroup other = rig.forum();

    assertEquals(MEMBER, asked(group.id()));
    assertEquals(STRANGER, asked(other.id()));
  }

  @Test
  void whereTheBotIsThrownOutNothingIsKnown() {
    TelegramUser anna = rig.associate(group, "Anna");
    group.kicks(rig.bot);

    assertInstanceOf(Membership.Unknown.class, asked(anna.id()));
  }

  @Test
  void supergroupIsAskedInPlaceOfTheGroupThatItWas() {
    TelegramUser anna = rig.associate(group, "Anna");
    TelegramGroup after = group.upgradesToSupergroup();
    anna.writes(after, "we moved");
    rig.said();

    assertEquals(MEMBER, asked(anna.id()));
    assertEquals(MEMBER, asked(after.id()), "an administrator who stays anonymous");
  }

  @Test
  void restrictedOnesBelongToItWhileTheyAreThere() {
    assertEquals(MEMBER, Members.read(restricted(true)));
    assertEquals(STRANGER, Members.read(restricted(false)));
    assertEquals(
        STRANGER, Members.read(ChatMemberBanned.builder().user(user()).untilDate(0).build()));
  }

  private static ChatMemberRestricted restricted(boolean there) {
    ChatMemberRestricted member = new ChatMemberRestricted();
    member.setUser(user());
    member.setIsMember(there);
    return member;
  }

  private static User user() {
    return new User(1L, "Anna", false);
  }

  private Membership asked(long id) {
    return rig.channel().membership(person(Long.toString(id)), Rig.address(group.id()));
  }

  private static PersonId person(String id) {
    return new PersonId("telegram", id);
  }
}
