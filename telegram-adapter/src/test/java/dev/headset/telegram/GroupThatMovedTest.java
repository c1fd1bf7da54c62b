package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A team's group becomes a supergroup, and with that another chat. */
final class GroupThatMovedTest {

  private static final OutgoingMessage HELLO = OutgoingMessage.bot("hello");

  private final Rig rig = new Rig();
  private final LogTap log = LogTap.adapter(Level.WARN);
  private final TelegramGroup before = rig.group();
  private final TelegramUser anna = rig.associate(before, "Anna");
  private final Address named = Rig.address(before.id());

  @AfterEach
  void close() {
    rig.close();
    log.close();
  }

  @Test
  void aSendIsRepeatedAtOnceToTheNewChat() {
    rig.serve();
    // Stops the poll, so that the error alone tells of the move.
    rig.inbox.refuses(true);
    rig.user("Ewa").writes(rig.bot, "hold");
    Rig.until(() -> rig.inbox.calls() > 0);
    TelegramGroup after = before.upgradesToSupergroup();
    Delivery.Delivered delivered = rig.told(named, HELLO);
    assertEquals("hello", RelayTest.last(after.messages()).text());
    assertEquals(named, delivered.place());
    assertEquals(Optional.of(Long.toString(after.id())), moved());
    assertEquals(1, log.at(Level.WARN).stream().filter(w -> w.contains("headset.yaml")).count());
  }

  @Test
  void whatIsSaidInTheNewChatComesFromTheOneThatTheConfigNames() {
    rig.serve();
    long earlier = anna.writes(before, "before");
    rig.said();
    TelegramGroup after = before.upgradesToSupergroup();
    long later = anna.writes(after, "after");

    Update.Said said = rig.said(2).get(1);
    assertEquals(named, said.origin());
    assertEquals(new MessageId("s" + later), said.message());
    assertNotEquals(Rig.id(earlier), said.message());
    assertEquals(Optional.of(Long.toString(after.id())), moved());
    assertTrue(log.text().contains("telegram:" + after.id()), log.text());
  }

  @Test
  void aCaseOpenedAfterwardsIsWorkedByRepliesAndItsCardIsChanged() {
    rig.serve();
    TelegramGroup after = before.upgradesToSupergroup();
    Delivery.Delivered opened =
        Rig.delivered(rig.channel().openThread(Rig.key(), named, "HS-7K3F-9QMD", HELLO));
    TelegramMessage card = RelayTest.last(after.messages());
    assertEquals(Address.of("telegram", named.chat(), "rs" + card.id()), opened.place());
    rig.told(opened.place(), OutgoingMessage.bot("more"));
    assertEquals(card.id(), RelayTest.last(after.messages()).replyTo().orElseThrow());
    MessageId id = opened.messages().get(0);
    Rig.delivered(
        rig.channel().edit(Rig.key(), opened.place(), List.of(id), OutgoingMessage.bot("claimed")));
    assertEquals("claimed", after.message(card.id()).orElseThrow().text());
    anna.replies(after, card.id(), "good morning");
    assertEquals(Optional.of(id), rig.said().replyTo());
  }

  @Test
  void anOldCardIsOutOfReachAndWhatBelongsToItIsSaidAllTheSame() {
    rig.serve();
    Delivery.Delivered opened =
        Rig.delivered(rig.channel().openThread(Rig.key(), named, "HS-7K3F-9QMD", HELLO));
    TelegramGroup after = before.upgradesToSupergroup();
    rig.told(opened.place(), OutgoingMessage.bot("more"));
    assertEquals("more", RelayTest.last(after.messages()).text());
    assertInstanceOf(
        Delivery.Refused.class,
        rig.channel().edit(Rig.key(), opened.place(), List.of(opened.messages().get(0)), HELLO));
  }

  @Test
  void theMoveIsKnownAfterTheNextStart() {
    rig.serve();
    TelegramGroup after = before.upgradesToSupergroup();
    rig.told(named, HELLO);
    rig.untilConfirmed();
    rig.close();
    rig.serve();
    rig.told(named, OutgoingMessage.bot("again"));
    assertEquals("again", RelayTest.last(after.messages()).text());
    anna.writes(after, "good morning");
    assertEquals(named, rig.said().origin());
    assertEquals(2, log.at(Level.WARN).stream().filter(w -> w.contains("headset.yaml")).count());
  }

  @Test
  void onceTheConfigNamesTheNewChatItIsCalledByItsOwnName() {
    rig.serve();
    TelegramGroup after = before.upgradesToSupergroup();
    rig.told(named, HELLO);
    rig.close();
    rig.staff.clear();
    rig.staffed(after);
    rig.serve();
    long message = anna.writes(after, "good morning");
    assertEquals(Rig.address(after.id()), rig.said().origin());
    assertEquals(Rig.id(message), rig.said().message());
    MessageId old = rig.told(named, HELLO).messages().get(0);
    Rig.delivered(
        rig.channel().edit(Rig.key(), named, List.of(old), OutgoingMessage.bot("changed")));
    assertEquals("changed", RelayTest.last(after.messages()).text(), "cases of before go on");
  }

  @Test
  void aMoveThatCouldNotBeNotedIsNotedLater() {
    rig.serve();
    rig.inbox.refuses(true);
    rig.user("Ewa").writes(rig.bot, "hold");
    Rig.until(() -> rig.inbox.calls() > 0);
    rig.notebook.refuses(true);
    TelegramGroup after = before.upgradesToSupergroup();
    rig.told(named, HELLO);
    assertEquals(Optional.empty(), moved());
    rig.notebook.refuses(false);
    rig.inbox.refuses(false);
    Rig.until(() -> moved().isPresent());
    assertEquals(Optional.of(Long.toString(after.id())), moved());
  }

  private Optional<String> moved() {
    return rig.notebook.kept("moved." + before.id());
  }
}
