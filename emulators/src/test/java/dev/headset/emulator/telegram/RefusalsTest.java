package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What Telegram does not take, in its own words. */
class RefusalsTest {

  private static final TelegramEmulator EMULATOR =
      TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private static final Stage STAGE = new Stage(EMULATOR);
  private static final Map<String, Long> IDS = ids();

  @AfterAll
  static void close() {
    EMULATOR.close();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("refusals")
  void refusedAsTelegramDoes(String method, String parameters, String refusal) {
    String json = parameters;
    for (Map.Entry<String, Long> id : IDS.entrySet()) {
      json = json.replace("$" + id.getKey(), String.valueOf(id.getValue()));
    }
    assertEquals(refusal, STAGE.calls.refusal(method, json));
  }

  @Test
  void unknownTokenIsUnauthorized() {
    assertEquals(
        "401 Unauthorized", new BotCaller(EMULATOR.address(), "99:nobody").refusal("getMe", "{}"));
    assertEquals(
        "404 Not Found", new BotCaller(EMULATOR.address(), "nonsense").refusal("getMe", "{}"));
  }

  @Test
  void limitsAreReachedExactly() {
    long ewa = STAGE.ewa.id();
    STAGE.said(ewa, "ł".repeat(4096));
    STAGE.calls.result(
        "sendMessage",
        "{'chat_id':"
            + ewa
            + ",'text':'x','reply_markup':"
            + button("'callback_data':'", 64)
            + "}");
  }

  private static Stream<Arguments> refusals() {
    return Stream.of(writing(), buttons(), editing(), topics(), others())
        .flatMap(List::stream)
        .map(row -> Arguments.of(row[0], row[1], row[2]));
  }

  private static List<String[]> writing() {
    return List.of(
        row("sendMessage", "{'text':'x'}", "400 Bad Request: chat_id is empty"),
        row("sendMessage", "{'chat_id':7,'text':'x'}", "400 Bad Request: chat not found"),
        row("sendMessage", "{'chat_id':-7,'text':'x'}", "400 Bad Request: chat not found"),
        row("sendMessage", "{'chat_id':$ewa,'text':' '}", "400 Bad Request: message text is empty"),
        row(
            "sendMessage",
            "{'chat_id':$ewa,'text':'" + "ł".repeat(4097) + "'}",
            "400 Bad Request: message is too long"),
        row(
            "sendMessage",
            "{'chat_id':$ewa,'text':'x','reply_parameters':{'message_id':99}}",
            "400 Bad Request: message to be replied not found"),
        row(
            "sendMessage",
            "{'chat_id':$ewa,'text':'x','message_thread_id':5}",
            "400 Bad Request: message thread not found"),
        row(
            "sendMessage",
            "{'chat_id':$blocker,'text':'x'}",
            "403 Forbidden: bot was blocked by the user"),
        row("sendMessage", "{'chat_id':$gone,'text':'x'}", "403 Forbidden: user is deactivated"),
        row(
            "sendMessage",
            "{'chat_id':$anna,'text':'x'}",
            "403 Forbidden: bot can't initiate conversation with a user"),
        row(
            "sendMessage",
            "{'chat_id':$bot,'text':'x'}",
            "403 Forbidden: bots can't send messages to bots"),
        row(
            "sendMessage",
            "{'chat_id':$kicked,'text':'x'}",
            "403 Forbidden: bot was kicked from the group chat"),
        row(
            "sendMessage",
            "{'chat_id':$ewa,'text':'<b>x','parse_mode':'HTML'}",
            "400 Bad Request: can't parse entities: Can't find end tag corresponding to start tag"
                + " \"b\""),
        row(
            "sendMessage",
            "{'chat_id':$ewa,'text':'1.','parse_mode':'MarkdownV2'}",
            "400 Bad Request: can't parse entities: Character '.' is reserved and must be escaped"
                + " with the preceding '\\'"),
        row("sendPhoto", "{'chat_id':$ewa}", "400 Bad Request: there is no photo in the request"),
        row(
            "sendPhoto",
            "{'chat_id':$ewa,'photo':'nonsense'}",
            "400 Bad Request: wrong file identifier/HTTP URL specified"),
        row(
            "sendPhoto",
            "{'chat_id':$ewa,'caption':'" + "x".repeat(1025) + "'}",
            "400 Bad Request: message caption is too long"),
        row(
            "getFile",
            "{'file_id':'nonsense'}",
            "400 Bad Request: wrong file_id or the file is temporarily unavailable"));
  }

  private static List<String[]> buttons() {
    return List.of(
        markup(button("'callback_data':'", 65), "BUTTON_DATA_INVALID"),
        markup(
            "{'inline_keyboard':[[{'text':'x','callback_data':'" + "ł".repeat(33) + "'}]]}",
            "BUTTON_DATA_INVALID"),
        markup(
            "{'inline_keyboard':[[{'text':'x'}]]}",
            "text buttons are unallowed in the inline keyboard"),
        markup(
            "{'inline_keyboard':[[{'text':' ','callback_data':'x'}]]}",
            "can't parse inline keyboard button: text must be non-empty"),
        markup("{'inline_keyboard':[[{'text':'x','url':'nowhere'}]]}", "BUTTON_URL_INVALID"),
        markup(
            "{'inline_keyboard':[["
                + "{'text':'x','callback_data':'x'},".repeat(100)
                + "{'text':'x','callback_data':'x'}]]}",
            "REPLY_MARKUP_TOO_LONG"),
        row(
            "answerCallbackQuery",
            "{'callback_query_id':'1'}",
            "400 Bad Request: query is too old and response timeout expired or query ID is"
                + " invalid"));
  }

  private static List<String[]> editing() {
    return List.of(
        row(
            "editMessageText",
            "{'chat_id':$ewa,'message_id':$own,'text':'Hello'}",
            "400 Bad Request: message is not modified: specified new message content and reply"
                + " markup are exactly the same as a current content and reply markup of the"
                + " message"),
        row(
            "editMessageText",
            "{'chat_id':$ewa,'message_id':9999,'text':'x'}",
            "400 Bad Request: message to edit not found"),
        row(
            "editMessageText",
            "{'chat_id':$ewa,'message_id':$hers,'text':'x'}",
            "400 Bad Request: message can't be edited"),
        row(
            "editMessageCaption",
            "{'chat_id':$ewa,'message_id':$own,'caption':'x'}",
            "400 Bad Request: there is no caption in the message to edit"),
        row(
            "deleteMessage",
            "{'chat_id':$ewa,'message_id':9999}",
            "400 Bad Request: message to delete not found"),
        row(
            "copyMessage",
            "{'chat_id':$ewa,'from_chat_id':$ewa,'message_id':9999}",
            "400 Bad Request: message to copy not found"),
        row(
            "setMessageReaction",
            "{'chat_id':$ewa,'message_id':$hers,'reaction':[{'type':'emoji','emoji':'✅'}]}",
            "400 Bad Request: REACTION_INVALID"));
  }

  private static List<String[]> topics() {
    return List.of(
        row(
            "createForumTopic",
            "{'chat_id':$plain,'name':'x'}",
            "400 Bad Request: the chat is not a forum"),
        row(
            "createForumTopic",
            "{'chat_id':$powerless,'name':'x'}",
            "400 Bad Request: not enough rights to create a topic"),
        row(
            "createForumTopic",
            "{'chat_id':$forum,'name':'" + "x".repeat(129) + "'}",
            "400 Bad Request: TOPIC_TITLE_TOO_LONG"),
        row(
            "closeForumTopic",
            "{'chat_id':$forum,'message_thread_id':9999}",
            "400 Bad Request: TOPIC_ID_INVALID"),
        row(
            "closeForumTopic",
            "{'chat_id':$forum,'message_thread_id':$deleted}",
            "400 Bad Request: TOPIC_DELETED"),
        row(
            "reopenForumTopic",
            "{'chat_id':$forum,'message_thread_id':$open}",
            "400 Bad Request: TOPIC_NOT_MODIFIED"),
        row(
            "sendMessage",
            "{'chat_id':$forum,'message_thread_id':$deleted,'text':'x'}",
            "400 Bad Request: message thread not found"),
        row(
            "sendMessage",
            "{'chat_id':$powerless,'message_thread_id':$closed,'text':'x'}",
            "400 Bad Request: TOPIC_CLOSED"),
        row(
            "pinChatMessage",
            "{'chat_id':$forum,'message_id':$open}",
            "400 Bad Request: not enough rights to manage pinned messages in the chat"));
  }

  private static List<String[]> others() {
    return List.of(
        row(
            "setMyCommands",
            "{'commands':[{'command':'Start','description':'x'}]}",
            "400 Bad Request: BOT_COMMAND_INVALID"),
        row(
            "setMyCommands",
            "{'commands':[{'command':'start','description':'" + "x".repeat(257) + "'}]}",
            "400 Bad Request: BOT_COMMAND_DESCRIPTION_INVALID"),
        row(
            "sendMediaGroup",
            "{'chat_id':$ewa,'media':[{'type':'photo','media':'x'}]}",
            "400 Bad Request: group send failed: an album has 2 to 10 items"),
        row("sendMessage", "{'chat_id':", "400 Bad Request: can't parse JSON object"),
        row(
            "banChatMember",
            "{}",
            "501 Not Implemented: the emulator does not serve banChatMember"));
  }

  private static Map<String, Long> ids() {
    TelegramUser blocker = EMULATOR.user("Blocker", Optional.empty());
    blocker.startsBot(STAGE.bot);
    blocker.blocks(STAGE.bot);
    TelegramUser gone = EMULATOR.user("Gone", Optional.empty());
    gone.startsBot(STAGE.bot);
    gone.deletesAccount();
    long hers = STAGE.ewa.startsBot(STAGE.bot);
    TelegramGroup kicked = STAGE.group();
    kicked.kicks(STAGE.bot);
    TelegramGroup powerless = STAGE.forum();
    TelegramTopic closed = powerless.opensTopic("Closed");
    powerless.closesTopic(closed.id());
    TelegramGroup forum = STAGE.forum(AdminRight.CAN_MANAGE_TOPICS);
    TelegramTopic deleted = forum.opensTopic("Deleted");
    forum.deletesTopic(deleted.id());
    return Map.ofEntries(
        Map.entry("ewa", STAGE.ewa.id()),
        Map.entry("anna", STAGE.anna.id()),
        Map.entry("bot", STAGE.bot.id()),
        Map.entry("blocker", blocker.id()),
        Map.entry("gone", gone.id()),
        Map.entry("hers", hers),
        Map.entry("own", STAGE.said(STAGE.ewa.id(), "Hello")),
        Map.entry("kicked", kicked.id()),
        Map.entry("plain", STAGE.group().id()),
        Map.entry("powerless", powerless.id()),
        Map.entry("closed", closed.id()),
        Map.entry("forum", forum.id()),
        Map.entry("deleted", deleted.id()),
        Map.entry("open", forum.opensTopic("Open").id()));
  }

  private static String[] row(String method, String parameters, String refusal) {
    return new String[] {method, parameters, refusal};
  }

  private static String[] markup(String markup, String refusal) {
    return row(
        "sendMessage",
        "{'chat_id':$ewa,'text':'x','reply_markup':" + markup + "}",
        "400 Bad Request: " + refusal);
  }

  private static String button(String field, int length) {
    return "{'inline_keyboard':[[{'text':'x'," + field + "x".repeat(length) + "'}]]}";
  }
}
