package dev.headset.telegram;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.emulator.Fault;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.OutgoingMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Threads of cases, where something goes wrong while they are opened. */
final class OpeningThreadsTest {

  private static final OutgoingMessage CARD = OutgoingMessage.bot("the card");

  private final Rig rig = new Rig();

  @AfterEach
  void close() {
    rig.close();
  }

  @Test
  void aCardThatWasNotTakenIsTriedAgainInTheSameTopic() {
    TelegramGroup forum = rig.forum();
    rig.serve();
    EntryKey key = Rig.key();
    rig.server.failNext(1, CallFilter.of("sendMessage").by(rig.bot), Fault.html(502));
    assertInstanceOf(Delivery.Unknown.class, open(key, forum, "HS-7K3F-9QMD"));
    rig.close();
    rig.serve(); // the topic is remembered in the notebook, not in the process
    Delivery.Delivered opened = Rig.delivered(open(key, forum, "HS-7K3F-9QMD"));
    assertEquals(1, forum.topics().size());
    assertEquals(Rig.address(forum.id(), forum.topics().get(0).id()), opened.place());
  }

  @Test
  void aTopicThatCouldNotBeNotedGetsNoCardYet() {
    TelegramGroup forum = rig.forum();
    rig.serve();
    rig.notebook.refuses(true);
    assertInstanceOf(Delivery.RetryAfter.class, open(Rig.key(), forum, "HS-7K3F-9QMD"));
    assertEquals(1, forum.topics().get(0).messages().size());
  }

  @Test
  void topicAndCardKeepToOneASecond() {
    try (TelegramEmulator server = Rig.startServer()) {
      Rig strict = new Rig(server);
      strict.limited = true;
      TelegramGroup forum = strict.forum();
      strict.serve();
      server.limits(TelegramLimits.all());
      EntryKey key = Rig.key();
      Delivery.RetryAfter first =
          assertInstanceOf(Delivery.RetryAfter.class, open(strict, key, forum));
      await()
          .pollDelay(first.pause())
          .untilAsserted(
              () -> assertInstanceOf(Delivery.Delivered.class, open(strict, key, forum)));
      assertEquals(0, server.tooManyRequests());
      assertEquals(1, forum.topics().size());
      strict.close();
    }
  }

  private static Delivery open(Rig strict, EntryKey key, TelegramGroup forum) {
    return strict.channel().openThread(key, Rig.address(forum.id()), "HS-7K3F-9QMD", CARD);
  }

  @Test
  void aTopicThatIsThrottledHoldsUpNoCustomerAndIsOpenedOnceAfterThePause() {
    TelegramGroup forum = rig.forum();
    TelegramUser ewa = rig.user("Ewa");
    ewa.startsBot(rig.bot);
    rig.serve();
    EntryKey key = Rig.key();
    rig.server.failNext(
        1, CallFilter.of("createForumTopic").by(rig.bot), TelegramFaults.tooManyRequests(1));

    Delivery.RetryAfter later =
        assertInstanceOf(Delivery.RetryAfter.class, open(key, forum, "HS-7K3F-9QMD"));
    assertEquals(Duration.ofSeconds(1), later.pause());
    rig.told(Rig.address(ewa.id()), OutgoingMessage.bot("you are in line"));
    await()
        .atMost(Duration.ofSeconds(10))
        .until(() -> open(key, forum, "HS-7K3F-9QMD") instanceof Delivery.Delivered);
    assertEquals(1, forum.topics().size());
  }

  @Test
  void aLongTitleIsCutBetweenCharacters() {
    TelegramGroup forum = rig.forum();
    rig.serve();
    Rig.delivered(open(Rig.key(), forum, "🎧".repeat(200)));
    assertEquals("🎧".repeat(64), forum.topics().get(0).name());
  }

  @Test
  void aGroupThatStoppedBeingAForumIsAskedAgain() {
    TelegramGroup forum = rig.forum();
    rig.serve();
    Rig.delivered(open(Rig.key(), forum, "one"));
    rig.server.failNext(
        1,
        CallFilter.of("createForumTopic").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: the chat is not a forum"));
    rig.server.failNext(
        1,
        CallFilter.of("getChat").by(rig.bot),
        new Fault.Answer(
            200,
            "application/json",
            "{\"ok\":true,\"result\":{\"id\":"
                + forum.id()
                + ",\"type\":\"supergroup\",\"title\":\"Support\",\"accent_color_id\":1,"
                + "\"max_reaction_count\":11}}",
            java.util.Map.of()));
    Delivery.Delivered opened = Rig.delivered(open(Rig.key(), forum, "two"));
    assertEquals("r", opened.place().thread().orElseThrow().substring(0, 1));
  }

  @Test
  void aSupergroupWithoutTopicsIsWorkedByReplies() {
    TelegramGroup group = rig.server.supergroup("Support");
    group.makesAdmin(rig.bot, AdminRight.CAN_MANAGE_TOPICS);
    rig.staffed(group);
    rig.serve();
    Address place = Rig.delivered(open(Rig.key(), group, "title")).place();
    assertEquals("r", place.thread().orElseThrow().substring(0, 1));
    Rig.delivered(rig.channel().setThread(Rig.key(), place, "title", false));
  }

  private Delivery open(EntryKey key, TelegramGroup group, String title) {
    return rig.channel().openThread(key, Rig.address(group.id()), title, CARD);
  }
}
