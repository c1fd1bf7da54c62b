package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.EventId;
import dev.headset.platform.InboxUnavailableException;
import dev.headset.platform.MessageId;
import dev.headset.platform.PlaceChange;
import dev.headset.platform.Reply;
import dev.headset.platform.Update;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Updates as Telegram writes them, those among them that the emulator does not make. */
final class TranslationTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");
  private static final String EWA =
      "'from':{'id':7,'is_bot':false,'first_name':'Ewa','last_name':'Nowak','language_code':'pl'}";
  private static final String PRIVATE =
      "'message_id':5,'date':1777629600,'chat':{'id':7,'type':'private'}";
  private static final String GROUP =
      "'message_id':5,'date':1777629600,"
          + "'chat':{'id':-1001,'type':'supergroup','title':'Support','is_forum':true}";

  private final Translator translator =
      new Translator(
          new Identity(42, "shop_bot", false),
          new Places(Set.of(Rig.address(-1001))),
          Media::withoutFile,
          Clock.fixed(NOW, ZoneOffset.UTC));

  @Test
  void aMessageIsToldWhole() {
    assertEquals(
        new Update.Said(
            new EventId("telegram:42:9"),
            Instant.ofEpochSecond(1777629600),
            Address.parse("telegram:7"),
            new dev.headset.platform.Person(
                dev.headset.platform.PersonId.parse("telegram:7"), "Ewa Nowak", Optional.of("pl")),
            new MessageId("5"),
            new dev.headset.platform.Content("hello", List.of()),
            Optional.of(new Reply(new MessageId("4"), "hi")),
            List.of()),
        said(
            "{"
                + PRIVATE
                + ","
                + EWA
                + ",'text':'hello','reply_to_message':{'message_id':4,'text':'hi'}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'story':{'id':1}|OTHER|story",
        "'gift':{'gift':{}}|OTHER|gift",
        "'paid_media':{'star_count':1}|OTHER|paid media",
        "'game':{'title':'Chess'}|OTHER|Chess",
        "'checklist':{'title':'Pack','tasks':[{'text':'box'},{'text':'tape'}]}|OTHER|Pack: box / tape",
        "'hologram':{'size':3}|OTHER|hologram",
        "'live_photo':{'file_id':'f','mime_type':'video/mp4'},'photo':[]|VIDEO|live-photo.mp4",
        "'document':{'file_id':'f','file_name':'../a\\u202eb.pdf'}|DOCUMENT|ab.pdf",
        "'document':{'file_id':'f','file_name':'..'}|DOCUMENT|document",
        "'animation':{'file_id':'f'},'document':{'file_id':'f'}|ANIMATION|animation.mp4",
        "'successful_payment':{}|OTHER|successful payment"
      })
  void nothingIsSilent(String field, Kind kind, String name) {
    List<Attachment> attachments =
        said("{" + PRIVATE + "," + EWA + "," + field + "}").content().attachments();
    assertEquals(1, attachments.size());
    assertEquals(kind, attachments.get(0).kind());
    assertEquals(name, attachments.get(0).name());
  }

  @Test
  void aMessageOfWhichNothingIsKnownIsToldToHaveCome() {
    assertEquals(
        "message", said("{" + PRIVATE + "," + EWA + "}").content().attachments().get(0).name());
  }

  @Test
  void aForwardedTextIsItsText() {
    assertEquals(
        "hello",
        said("{"
                + PRIVATE
                + ","
                + EWA
                + ",'forward_origin':{'type':'hidden_user'},'forward_date':1,'text':'hello'}")
            .content()
            .text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'type':'user','sender_user':{'id':8,'first_name':'Jan','last_name':'Lis'}|Jan Lis",
        "'type':'hidden_user','sender_user_name':'Jan\u202e'|Jan",
        "'type':'chat','sender_chat':{'id':-5,'title':'Shop'},'author_signature':'Head'|Head, Shop",
        "'type':'channel','chat':{'id':-6,'title':'News'},'message_id':3|News"
      })
  void aForwardSaysWhoseWordsItWas(String origin, String name) {
    Update.Said said =
        said(
            "{"
                + PRIVATE
                + ","
                + EWA
                + ",'forward_origin':{"
                + origin
                + "},'caption':'look','document':{'file_name':'a.pdf','file_id':'f'}}");
    assertEquals(Optional.of(name), said.content().forwardedFrom());
    assertEquals("look", said.content().text());
    assertEquals("a.pdf", said.content().attachments().get(0).name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'reply_to_message':{'message_id':4,'text':'all of it'},'quote':{'text':'of it'}|4|of it",
        "'reply_to_message':{'message_id':4,'caption':'see','photo':[]}|4|see",
        "'reply_to_message':{'message_id':4,'photo':[]}|4|📷",
        "'reply_to_message':{'message_id':4,'document':{'file_name':'a.pdf'}}|4|📄 a.pdf",
        "'external_reply':{'origin':{'type':'hidden_user'},'voice':{}}|elsewhere|🎤",
        "'external_reply':{'origin':{}},'quote':{'text':'theirs'}|elsewhere|theirs"
      })
  void aReplyShowsWhatItAnswers(String answered, String message, String excerpt) {
    Update.Said said = said("{" + PRIVATE + "," + EWA + ",'text':'yes'," + answered + "}");
    assertEquals(Optional.of(new Reply(new MessageId(message), excerpt)), said.inReplyTo());
  }

  @Test
  void anEditIsToldWholeAndAsOne() {
    assertEquals(
        Optional.of(
            new Update.Edited(
                new EventId("telegram:42:9"),
                Instant.ofEpochSecond(1777629700),
                Address.parse("telegram:7"),
                said("{" + PRIVATE + "," + EWA + ",'text':'a'}").author(),
                new MessageId("5"),
                dev.headset.platform.Content.text("/close"))),
        translate(
            "{'update_id':9,'edited_message':{"
                + PRIVATE
                + ","
                + EWA
                + ",'edit_date':1777629700,'text':'/close'}}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'message_id':5,'text':'hello'}",
        "{" + PRIVATE + "," + EWA + ",'edit_date':9,'location':{'latitude':1,'live_period':60}}",
        "{" + PRIVATE + ",'from':{'id':8,'is_bot':true},'edit_date':9,'text':'a'}",
        "{" + GROUP + "," + EWA + ",'edit_date':9,'text':'/claim@other_bot'}"
      })
  void otherChangesOfMessagesAreNobodysEdit(String message) {
    assertEquals(Optional.empty(), translate("{'update_id':9,'edited_message':" + message + "}"));
  }

  @Nested
  class Reactions {

    private static final String HEAD =
        "{'update_id':9,'message_reaction':{'chat':{'id':-1001,'type':'supergroup'},"
            + "'message_id':5,'date':1777629600,";

    @Test
    void eachChangeIsToldByItself() {
      List<Update> updates =
          translateAll(
              HEAD
                  + EWA.replace("'from'", "'user'")
                  + ",'old_reaction':[{'type':'emoji','emoji':'👍'},{'type':'emoji','emoji':'🔥'}],"
                  + "'new_reaction':[{'type':'emoji','emoji':'🔥'},{'type':'paid'},"
                  + "{'type':'custom_emoji','custom_emoji_id':'7'}]}}");
      assertEquals(List.of("👍 false", "⭐ true", ":custom: true"), told(updates));
      assertEquals(
          List.of("telegram:42:9", "telegram:42:9.1", "telegram:42:9.2"),
          updates.stream().map(update -> update.id().value()).toList());
      assertEquals(Address.parse("telegram:-1001"), updates.get(0).origin());
    }

    @Test
    void theBotsOwnAreNoNews() {
      assertEquals(
          List.of(),
          translateAll(
              HEAD
                  + "'user':{'id':42,'is_bot':true},'old_reaction':[],"
                  + "'new_reaction':[{'type':'emoji','emoji':'👍'}]}}"));
    }

    @Test
    void whoeverSpeaksAsTheGroupReactsAsIt() {
      Update.Reacted reacted =
          (Update.Reacted)
              translateAll(
                      HEAD
                          + "'actor_chat':{'id':-1001,'title':'Support'},'old_reaction':[],"
                          + "'new_reaction':[{'type':'emoji','emoji':'👍'}]}}")
                  .get(0);
      assertEquals("Support", reacted.author().name());
    }

    private List<String> told(List<Update> updates) {
      return updates.stream()
          .map(Update.Reacted.class::cast)
          .map(reacted -> reacted.emoji() + " " + reacted.on())
          .toList();
    }
  }

  @Nested
  class Standings {

    @ParameterizedTest
    @CsvSource({"member, kicked, false", "kicked, member, true"})
    void aCustomerWhoBlocksTheBotIsOutOfReach(String before, String after, boolean now) {
      Update.Reachable reachable =
          (Update.Reachable) change("'id':7,'type':'private'", status(before), status(after)).get();
      assertEquals(now, reachable.now());
      assertEquals(Address.parse("telegram:7"), reachable.origin());
    }

    @ParameterizedTest
    @CsvSource({
      "true, topics, plain, FORBIDDEN",
      "true, topics, member, FORBIDDEN",
      "true, topics, kicked, FORBIDDEN",
      "true, plain, topics, ALLOWED",
      "true, left, topics, ALLOWED",
      "false, plain, member, FORBIDDEN",
      "false, left, plain, ALLOWED"
    })
    void aGroupForbidsAndAllowsWork(
        boolean forum, String before, String after, PlaceChange change) {
      Update.PlaceChanged changed = (Update.PlaceChanged) group(forum, before, after).get();
      assertEquals(change, changed.change());
      assertEquals(Address.parse("telegram:-1001"), changed.origin());
      assertEquals("Ewa Nowak", changed.by().orElseThrow().name());
    }

    @ParameterizedTest
    @CsvSource({"true, plain, kicked", "true, topics, topics", "false, plain, topics"})
    void whatChangesNothingIsNoNews(boolean forum, String before, String after) {
      assertEquals(Optional.empty(), group(forum, before, after));
    }

    private Optional<Update> group(boolean forum, String before, String after) {
      return change(
          "'id':-1001,'type':'supergroup','is_forum':" + forum, status(before), status(after));
    }

    private Optional<Update> change(String chat, String before, String after) {
      return translate(
          "{'update_id':9,'my_chat_member':{'date':1,'chat':{"
              + chat
              + "},"
              + EWA
              + ",'old_chat_member':"
              + before
              + ",'new_chat_member':"
              + after
              + "}}");
    }

    private String status(String name) {
      return switch (name) {
        case "topics" -> "{'status':'administrator','can_manage_topics':true}";
        case "plain" -> "{'status':'administrator','can_manage_topics':false}";
        default -> "{'status':'" + name + "'}";
      };
    }
  }

  @ParameterizedTest
  @CsvSource({"closed, CLOSED", "reopened, OPENED"})
  void aPersonsTopicChangeIsTold(String what, PlaceChange change) {
    String topic = ",'message_thread_id':3,'is_topic_message':true,'forum_topic_" + what + "':{}}";
    Update.PlaceChanged changed =
        (Update.PlaceChanged) message("{" + GROUP + "," + EWA + topic).orElseThrow();
    assertEquals(change, changed.change());
    assertEquals(Address.parse("telegram:-1001:3"), changed.origin());
    assertEquals(
        Optional.empty(),
        message("{" + GROUP + ",'from':{'id':42,'is_bot':true}" + topic),
        "the bot's own");
    assertEquals(
        Optional.empty(),
        message("{" + GROUP + "," + EWA + ",'forum_topic_" + what + "':{}}"),
        "the general topic is no case's");
  }

  @Test
  void aMessageOfBlocksIsItsText() {
    assertEquals(
        "Dear all\nthe parcel",
        said("{"
                + PRIVATE
                + ","
                + EWA
                + ",'rich_message':{'blocks':[{'type':'paragraph','text':['Dear ',{'type':'bold',"
                + "'text':'all'}]},{'type':'divider'},{'text':'the parcel'}]}}")
            .content()
            .text());
  }

  @Test
  void aPrivateChatHasNoThreads() {
    assertEquals(
        Address.parse("telegram:7"),
        said("{"
                + PRIVATE
                + ","
                + EWA
                + ",'message_thread_id':3,'is_topic_message':true,'text':'hello'}")
            .origin());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'new_chat_members':[{'id':8}]",
        "'pinned_message':{'message_id':1}",
        "'forum_topic_created':{'name':'a'}",
        "'video_chat_started':{}",
        "'migrate_from_chat_id':-5",
        "'new_chat_title':'b'"
      })
  void whatTelegramReportsIntoAChatIsNobodysWord(String field) {
    assertEquals(Optional.empty(), message("{" + GROUP + "," + EWA + "," + field + "}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'update_id':9,'edited_message':{'message_id':5,'text':'hello'}}",
        "{'update_id':9,'message_reaction':{'message_id':5}}",
        "{'update_id':9,'my_chat_member':{'chat':{'id':7,'type':'private'}}}",
        "{'update_id':9,'something_new':{}}",
        "{'update_id':9}",
        "{}",
        "7"
      })
  void whatTellsNothingIsNoUpdate(String update) {
    assertEquals(Optional.empty(), translate(update));
  }

  @Nested
  class InGroups {

    @ParameterizedTest
    @CsvSource({
      "/claim@shop_bot, /claim",
      "/claim@SHOP_bot now, /claim now",
      "/claim, /claim",
      "mail@other.org, mail@other.org"
    })
    void aCommandLosesOurName(String typed, String text) {
      assertEquals(text, group(EWA + ",'text':'" + typed + "'").content().text());
    }

    @Test
    void anotherBotsCommandIsNotOurs() {
      assertEquals(
          Optional.empty(), message("{" + GROUP + "," + EWA + ",'text':'/claim@other_bot'}"));
    }

    @Test
    void aTopicIsAThreadAndItsOpeningNoReply() {
      Update.Said said =
          group(
              EWA
                  + ",'text':'a','message_thread_id':3,'is_topic_message':true,"
                  + "'reply_to_message':{'message_id':3}");
      assertEquals(Address.parse("telegram:-1001:3"), said.origin());
      assertEquals(Optional.empty(), said.replyTo());
    }

    @Test
    void aChainOfRepliesIsNoThread() {
      assertEquals(
          Address.parse("telegram:-1001"),
          group(EWA + ",'text':'a','message_thread_id':3").origin());
    }

    @Test
    void anAnonymousAdministratorSpeaksAsTheGroup() {
      Update.Said said =
          group(
              "'from':{'id':1087968824,'is_bot':true,'first_name':'Group'},"
                  + "'sender_chat':{'id':-1001,'title':'Support'},"
                  + "'author_signature':'Head','text':'a'");
      assertEquals("telegram:-1001", said.author().id().toString());
      assertEquals("Head", said.author().name());
    }

    @Test
    void aLinkedChannelsPostIsNobodysWord() {
      assertEquals(
          Optional.empty(),
          message(
              "{"
                  + GROUP
                  + ",'sender_chat':{'id':-1002,'title':'News'},'is_automatic_forward':true,"
                  + "'text':'a'}"));
    }

    @Test
    void botsAreNotListenedTo() {
      assertEquals(
          Optional.empty(),
          message("{" + GROUP + ",'from':{'id':8,'is_bot':true,'first_name':'b'},'text':'a'}"));
    }

    @Test
    void peopleInOtherGroupsAreNoCustomers() {
      String other = GROUP.replace("-1001", "-1003");
      try (LogTap log = LogTap.adapter(ch.qos.logback.classic.Level.INFO)) {
        assertEquals(Optional.empty(), message("{" + other + "," + EWA + ",'text':'a'}"));
        assertEquals(Optional.empty(), message("{" + other + "," + EWA + ",'text':'b'}"));
        assertEquals(1, log.at(ch.qos.logback.classic.Level.INFO).size(), "and that is said once");
        assertTrue(log.text().contains("telegram:-1003"));
      }
    }

    private Update.Said group(String rest) {
      return said("{" + GROUP + "," + rest + "}");
    }
  }

  @Nested
  class Presses {

    @Test
    void aPressBelowAMessageTooOldToBeShownIsTold() {
      Update.Pressed pressed =
          (Update.Pressed)
              translate(
                      "{'update_id':9,'callback_query':{'id':'q',"
                          + EWA
                          + ",'message':{'chat':{'id':7,'type':'private'},'message_id':5,'date':0},"
                          + "'data':'t:track'}}")
                  .orElseThrow();
      assertEquals("t:track", pressed.button());
      assertEquals(NOW, pressed.at());
      assertEquals(Optional.of(new MessageId("5")), pressed.below());
      assertEquals(Address.parse("telegram:7"), pressed.origin());
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "'message':{'chat':{'id':7,'type':'private'},'message_id':5},'game_short_name':'chess'",
          "'inline_message_id':'i','data':'a'",
          "'message':{'chat':{'id':-1003,'type':'group'},'message_id':5},'data':'a'"
        })
    void aPressOnNothingOfOursIsNot(String rest) {
      assertEquals(
          Optional.empty(),
          translate("{'update_id':9,'callback_query':{'id':'q'," + EWA + "," + rest + "}}"));
    }
  }

  private Update.Said said(String message) {
    return (Update.Said) message(message).orElseThrow();
  }

  private Optional<Update> message(String message) {
    return translate("{'update_id':9,'message':" + message + "}");
  }

  private Optional<Update> translate(String update) {
    List<Update> all = translateAll(update);
    assertTrue(all.size() <= 1);
    return all.stream().findFirst();
  }

  private List<Update> translateAll(String update) {
    try {
      return translator.translate(JSON.readTree(update.replace('\'', '"')));
    } catch (JsonProcessingException | InboxUnavailableException e) {
      throw new AssertionError(e);
    }
  }
}
