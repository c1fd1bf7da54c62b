package dev.headset.telegram;

import static dev.headset.telegram.RelayTest.last;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Refusal;
import dev.headset.platform.Update;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Teams' groups that change while cases are worked in them. */
final class ChangingGroupsTest {

  private static final OutgoingMessage HELLO = OutgoingMessage.bot("hello");

  private final Rig rig = new Rig();
  private final TelegramGroup forum = rig.forum();

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void aTopicThatAPersonClosedIsOpenedAgainToSaySomething() {
    rig.serve();
    Address place = open("HS-7K3F-9QMD");
    TelegramTopic topic = forum.topics().get(0);
    forum.makesAdmin(rig.bot); // it may still open what it made itself
    forum.closesTopic(topic.id());
    rig.told(place, HELLO);
    assertFalse(topic.isClosed());
    assertEquals("hello", last(topic.messages()).text());
    assertEquals(
        List.of(PlaceChange.ALLOWED, PlaceChange.FORBIDDEN, PlaceChange.CLOSED), changes(3));
  }

  @Test
  void aClosedTopicOfAnotherForbidsTheBotThatMayNotOpenIt() {
    rig.serve();
    TelegramTopic topic = forum.opensTopic("HS-7K3F-9QMD");
    forum.makesAdmin(rig.bot);
    forum.closesTopic(topic.id());
    assertRefused(Refusal.FORBIDDEN, rig.tell(Rig.address(forum.id(), topic.id()), HELLO));
  }

  @Test
  void aRightThatComesBackIsTold() {
    rig.serve();
    forum.makesAdmin(rig.bot);
    forum.makesAdmin(rig.bot, AdminRight.CAN_MANAGE_TOPICS);
    forum.kicks(rig.bot);
    assertEquals(
        List.of(
            PlaceChange.ALLOWED, // as it was made an administrator
            PlaceChange.FORBIDDEN,
            PlaceChange.ALLOWED,
            PlaceChange.FORBIDDEN),
        changes(4));
  }

  @Test
  void withoutTopicsACaseGoesOnAsRepliesToWhatOpenedIt() {
    TelegramUser anna = rig.associate(forum, "Anna");
    rig.serve();
    Address place = open("HS-7K3F-9QMD");
    long topic = forum.topics().get(0).id();
    forum.switchesTopicsOff();
    Delivery.Delivered delivered = rig.told(place, HELLO);
    assertEquals(place, delivered.place());
    assertEquals(topic, last(forum.messages()).replyTo().orElseThrow());
    anna.replies(forum, last(forum.messages()).id(), "good morning");
    Update.Said said = rig.said();
    assertEquals(Rig.address(forum.id()), said.origin());
    assertEquals(Optional.of(delivered.messages().get(0)), said.replyTo());
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "title", false));
    Delivery.Delivered card =
        Rig.delivered(
            rig.channel().openThread(Rig.key(), Rig.address(forum.id()), "another", HELLO));
    assertEquals('r', card.place().thread().orElseThrow().charAt(0));
  }

  @Test
  void aHiddenGeneralTopicTakesWhatTheBotSays() {
    rig.serve();
    forum.hidesGeneralTopic();
    rig.told(Rig.address(forum.id()), HELLO);
    assertEquals("hello", last(forum.messages()).text());
  }

  @Test
  void aTitleThatTelegramRefusesIsMadePlain() {
    rig.serve();
    rig.server.failNext(
        1,
        CallFilter.of("createForumTopic").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: TOPIC_TITLE_INVALID"));
    Address place = open("HS-7K3F-9QMD · ℰwa");
    assertEquals("HS-7K3F-9QMD wa", forum.topics().get(0).name());
    rig.server.failNext(
        1,
        CallFilter.of("editForumTopic").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: TOPIC_TITLE_INVALID"));
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "✔ HS-7K3F-9QMD", false));
    assertEquals("HS-7K3F-9QMD", forum.topics().get(0).name());
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "\u200B", true));
    assertEquals("…", forum.topics().get(0).name());
  }

  private Address open(String title) {
    return Rig.delivered(rig.channel().openThread(Rig.key(), Rig.address(forum.id()), title, HELLO))
        .place();
  }

  private List<PlaceChange> changes(int count) {
    Rig.until(() -> told().size() >= count);
    return told();
  }

  private List<PlaceChange> told() {
    return rig.inbox.taken().stream()
        .filter(Update.PlaceChanged.class::isInstance)
        .map(update -> ((Update.PlaceChanged) update).change())
        .toList();
  }

  private static void assertRefused(Refusal why, Delivery delivery) {
    assertEquals(why, assertInstanceOf(Delivery.Refused.class, delivery).refusal());
  }
}
