package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramGroup;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is said at the start of groups in which the bot can't do its work. */
final class StaffGroupsTest {

  private final Rig rig = new Rig();
  private final LogTap log = LogTap.adapter(Level.WARN);

  @AfterEach
  void close() {
    rig.close();
    log.close();
  }

  @Test
  void aGroupWithoutTheBotIsNamed() {
    rig.staffed(rig.server.forum("Support"));
    assertSaid("The bot is not in the Telegram group telegram:-100");
  }

  @Test
  void aGroupThatIsNoneIsNamed() {
    rig.staff.add(Rig.address(-1009999999999L));
    assertSaid("chat not found");
  }

  @Test
  void aForumWhereItMayMakeNoTopicsIsNamed() {
    TelegramGroup forum = rig.server.forum("Support");
    forum.makesAdmin(rig.bot, AdminRight.CAN_PIN_MESSAGES);
    rig.staffed(forum);
    assertSaid("(Support) the bot may not manage topics");
  }

  @Test
  void aForumWhereItIsAPlainMemberIsNamed() {
    TelegramGroup forum = rig.server.forum("Support");
    forum.adds(rig.bot);
    rig.staffed(forum);
    assertSaid("the bot is no administrator");
  }

  @Test
  void aGroupWhosePlainWordsItDoesNotSeeIsNamed() {
    TelegramGroup group = rig.server.group("Support");
    group.adds(rig.bot);
    rig.staffed(group);
    assertSaid("does not see what staff write");
  }

  @Test
  void aGroupWhoseTopicsAreOffIsNamed() {
    rig.group();
    assertSaid("(Support) topics are off");
  }

  @Test
  void ofGroupsThatAreWellNothingIsSaid() {
    rig.forum();
    rig.forum();
    rig.forum();
    rig.serve();
    Rig.until(
        () ->
            rig.server.log().stream()
                    .filter(call -> call.botId() == rig.bot.id())
                    .filter(call -> call.method().equals("getChatMember"))
                    .count()
                == 3);
    rig.close();
    assertEquals(List.of(), log.at(Level.WARN));
  }

  private void assertSaid(String words) {
    rig.serve();
    Rig.until(() -> !log.at(Level.WARN).isEmpty());
    assertTrue(log.at(Level.WARN).get(0).contains(words), log.text());
    assertEquals(1, log.at(Level.WARN).size(), log.text());
  }
}
