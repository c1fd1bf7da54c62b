package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls that Telegram's published specification does not know. */
class SpecificationTest {

  private TelegramEmulator emulator;
  private Stage stage;

  @BeforeEach
  void start() {
    assumeTrue(Emulators.spec().isPresent(), "Telegram's specification is not there");
    emulator = Emulators.checked();
    stage = new Stage(emulator);
    stage.ewa.startsBot(stage.bot);
  }

  @AfterEach
  void close() {
    if (emulator != null) {
      emulator.close();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "sendMessages | {} | there is no method sendMessages",
        "sendMessage | {'chat_id':1} | sendMessage: the parameter \"text\" is required",
        "sendMessage | {'chat_id':1,'text':'x','txt':1} | sendMessage: there is no parameter \"txt\"",
        "sendMessage | {'chat_id':1,'text':7} | sendMessage: text must be a text",
        "sendMessage | {'chat_id':1,'text':'x','message_thread_id':'x'} | sendMessage: message_thread_id must be an integer",
        "sendMessage | {'chat_id':1,'text':'x','protect_content':'maybe'} | sendMessage: protect_content must be true or false",
        "setMyCommands | {'commands':[{'command':'x'}]} | setMyCommands: commands[0].description is required",
        "setMyCommands | {'commands':[{'command':'x','description':'x','help':'x'}]} | setMyCommands: BotCommand has no field commands[0].help",
      })
  void violationIsRefusedAndRecorded(String method, String parameters, String what) {
    String refusal = stage.calls.refusal(method, parameters);
    assertEquals(
        what.startsWith("there is no method")
            ? "404 Not Found: method not found"
            : "400 Bad Request: " + what,
        refusal);
    assertEquals(
        List.of(what), emulator.violations().stream().map(violation -> violation.what()).toList());
  }

  @Test
  void everyFormOfARequestIsTaken() {
    long ewa = stage.ewa.id();
    stage.calls.result("SENDMESSAGE", "{'chat_id':'" + ewa + "','text':'json','method':'x'}");
    stage.calls.post(
        "sendmessage",
        "application/x-www-form-urlencoded",
        "chat_id="
            + ewa
            + "&text=form&reply_markup="
            + "%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22x%22%2C%22callback_data%22%3A%22y"
            + "%22%7D%5D%5D%7D");
    stage.calls.get("/bot" + stage.calls.token() + "/sendMessage?chat_id=" + ewa + "&text=query");
    List<TelegramMessage> messages = stage.ewa.dialogWith(stage.bot).messages();
    assertEquals(
        List.of("/start", "json", "form", "query"),
        messages.stream().map(TelegramMessage::text).toList());
    assertEquals("y", messages.get(2).button("x").orElseThrow().data().orElseThrow());
    assertEquals(List.of(), emulator.violations());
  }

  @Test
  void commandsAreKeptByScopeAndLanguage() {
    String hello = "'commands':[{'command':'hello','description':'x'}]";
    String czesc = "'commands':[{'command':'czesc','description':'x'}],'language_code':'pl'";
    stage.calls.result("setMyCommands", "{" + hello + "}");
    stage.calls.result("setMyCommands", "{" + czesc + ",'scope':{'type':'all_private_chats'}}");
    assertEquals(List.of("czesc"), stage.bot.commandsShownTo(stage.ewa));
    assertEquals(List.of("hello"), stage.bot.commandsShownTo(stage.anna));
    assertEquals(0, stage.calls.result("getMyCommands", "{'language_code':'pl'}").size());
    stage.calls.result("deleteMyCommands", "{}");
    assertEquals(List.of(), stage.bot.commandsShownTo(stage.anna));
    assertEquals(List.of(), emulator.violations());
  }
}
