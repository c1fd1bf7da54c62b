package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Groups, forums, and what a bot sees of them. */
class GroupsTest {

  private static final TelegramEmulator EMULATOR =
      TelegramEmulator.start(TelegramEmulator.Setup.plain());

  private final Stage stage = new Stage(EMULATOR);

  @AfterAll
  static void close() {
    EMULATOR.close();
  }

  @Test
  void botWithPrivacySeesOnlyWhatIsMeantForIt() {
    TelegramGroup group = stage.group();
    long own = stage.said(group.id(), "card");
    stage.calls.updates("{'offset':-1}");
    stage.anna.writes(group, "among ourselves");
    stage.anna.writes(group, "/claim");
    stage.anna.writes(group, "/claim@other_bot");
    stage.anna.writes(group, "hey @" + stage.bot.username());
    stage.anna.replies(group, own, "mine");
    assertEquals(
        List.of("/claim", "hey @" + stage.bot.username(), "mine"),
        texts(stage.calls.updates("{}")));
  }

  @Test
  void botWithoutPrivacyOrAsAdministratorSeesAll() {
    TelegramGroup group = stage.group();
    stage.bot.turnsPrivacyOff();
    stage.anna.writes(group, "one");
    stage.bot.turnsPrivacyOn();
    stage.anna.writes(group, "unseen");
    group.makesAdmin(stage.bot);
    stage.anna.writes(group, "two");
    assertEquals(List.of("one", "two"), texts(stage.calls.updates("{}")));
    assertFalse(stage.calls.result("getMe", "{}").path("can_read_all_group_messages").asBoolean());
  }

  @Test
  void botIsToldOfItsOwnPlace() {
    TelegramGroup group = stage.group();
    group.kicks(stage.bot);
    stage.ewa.startsBot(stage.bot);
    stage.ewa.blocks(stage.bot);
    stage.ewa.unblocks(stage.bot);
    List<String> places = new ArrayList<>();
    for (JsonNode update : stage.calls.updates("{}")) {
      JsonNode change = update.path("my_chat_member");
      if (!change.isMissingNode()) {
        places.add(
            change.at("/chat/type").asText() + " " + change.at("/new_chat_member/status").asText());
      }
    }
    assertEquals(
        List.of("group member", "group kicked", "private kicked", "private member"), places);
  }

  @Test
  void upgradedGroupIsReachedUnderItsNewIdAlone() {
    TelegramGroup old = stage.group();
    long before = stage.said(old.id(), "card");
    TelegramGroup upgraded = old.upgradesToSupergroup();
    JsonNode refused = stage.calls.call("sendMessage", "{'chat_id':" + old.id() + ",'text':'x'}");
    assertEquals(
        "Bad Request: group chat was upgraded to a supergroup chat",
        refused.path("description").asText());
    assertEquals(upgraded.id(), refused.at("/parameters/migrate_to_chat_id").asLong());

    JsonNode updates = stage.calls.updates("{'offset':-2}");
    assertEquals(upgraded.id(), updates.at("/0/message/migrate_to_chat_id").asLong());
    assertEquals(old.id(), updates.at("/1/message/migrate_from_chat_id").asLong());
    assertEquals(
        "400 Bad Request: message to edit not found",
        stage.calls.refusal(
            "editMessageText",
            "{'chat_id':" + upgraded.id() + ",'message_id':" + (before + 5) + ",'text':'x'}"));
    assertThrows(IllegalStateException.class, () -> stage.anna.writes(old, "hello?"));
  }

  @Test
  void topicTellsOfItsLifeInServiceMessages() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS, AdminRight.CAN_DELETE_MESSAGES);
    JsonNode opened =
        stage.calls.result("createForumTopic", "{'chat_id':" + forum.id() + ",'name':'HS-1'}");
    long id = opened.path("message_thread_id").asLong();
    String topic = "{'chat_id':" + forum.id() + ",'message_thread_id':" + id;
    stage.calls.result("editForumTopic", topic + ",'name':'HS-1 done'}");
    stage.calls.result("closeForumTopic", topic + "}");
    assertTrue(forum.topic(id).isClosed());
    assertThrows(IllegalStateException.class, () -> stage.anna.writesIn(forum, id, "too late"));
    stage.calls.result("reopenForumTopic", topic + "}");
    assertEquals(
        List.of(
            "forum_topic_created",
            "forum_topic_edited",
            "forum_topic_closed",
            "forum_topic_reopened"),
        forum.topic(id).messages().stream().map(TelegramMessage::kind).toList());
    assertEquals("HS-1 done", forum.topic(id).name());

    stage.calls.result("deleteForumTopic", topic + "}");
    assertTrue(forum.topic(id).isDeleted());
    assertEquals(List.of(), forum.topics());
  }

  @Test
  void administratorClosesItsOwnTopicWithoutARightForIt() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    long own =
        stage
            .calls
            .result("createForumTopic", "{'chat_id':" + forum.id() + ",'name':'HS-1'}")
            .path("message_thread_id")
            .asLong();
    long other = forum.opensTopic("HS-2").id();
    forum.makesAdmin(stage.bot);
    String topic = "{'chat_id':" + forum.id() + ",'message_thread_id':";
    stage.calls.result("closeForumTopic", topic + own + "}");
    assertEquals(
        "400 Bad Request: not enough rights to close or open the topic",
        stage.calls.refusal("closeForumTopic", topic + other + "}"));
    assertEquals(
        "400 Bad Request: not enough rights to delete the topic",
        stage.calls.refusal("deleteForumTopic", topic + own + "}"));
  }

  @Test
  void messageInATopicQuotesItsOpeningUnlessItRepliesToAnother() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    TelegramTopic topic = forum.opensTopic("HS-1");
    long plain = stage.anna.writes(topic, "hello");
    stage.anna.replies(topic, plain, "answer");
    JsonNode updates = stage.calls.updates("{'offset':-2}");
    assertEquals(topic.id(), updates.at("/0/message/reply_to_message/message_id").asLong());
    assertTrue(updates.at("/0/message/reply_to_message").has("forum_topic_created"));
    assertTrue(updates.at("/0/message/is_topic_message").asBoolean());
    assertEquals(plain, updates.at("/1/message/reply_to_message/message_id").asLong());
    assertEquals(topic.id(), updates.at("/1/message/message_thread_id").asLong());
  }

  @Test
  void deletionTellsNobody() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    TelegramTopic topic = forum.opensTopic("HS-1");
    long said = stage.anna.writes(topic, "hello");
    int before = stage.bot.unconfirmedUpdates();
    forum.deletesMessage(said);
    forum.deletesTopic(topic.id());
    assertEquals(before, stage.bot.unconfirmedUpdates());
  }

  @Test
  void staffAreKnownByTheirPlace() {
    TelegramGroup forum = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
    String of = "{'chat_id':" + forum.id() + ",'user_id':";
    assertEquals("member", status(of + stage.anna.id() + "}"));
    assertEquals("left", status(of + stage.ewa.id() + "}"));
    assertTrue(
        stage
            .calls
            .result("getChatMember", of + stage.bot.id() + "}")
            .path("can_manage_topics")
            .asBoolean());
    String forumOnly = "{'chat_id':" + forum.id() + "}";
    assertEquals(3, stage.calls.result("getChatMemberCount", forumOnly).asInt());
    assertEquals(2, stage.calls.result("getChatAdministrators", forumOnly).size());
    assertTrue(stage.calls.result("getChat", forumOnly).path("is_forum").asBoolean());
    stage.calls.result("leaveChat", forumOnly);
    assertEquals(
        "403 Forbidden: bot is not a member of the supergroup chat",
        stage.calls.refusal("getChat", forumOnly));
  }

  private String status(String parameters) {
    return stage.calls.result("getChatMember", parameters).path("status").asText();
  }

  private static List<String> texts(JsonNode updates) {
    List<String> texts = new ArrayList<>();
    for (JsonNode update : updates) {
      if (update.at("/message").has("text")) {
        texts.add(update.at("/message/text").asText());
      }
    }
    return texts;
  }
}
