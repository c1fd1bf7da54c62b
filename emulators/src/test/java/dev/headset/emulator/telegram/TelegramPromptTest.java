package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The bot tried by hand, a line at a time. */
class TelegramPromptTest {

  private final TelegramEmulator emulator = TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private final Stage stage = new Stage(emulator);
  private final TelegramGroup desk = stage.forum(AdminRight.CAN_MANAGE_TOPICS);
  private final TelegramPrompt prompt = new TelegramPrompt(emulator, stage.bot, desk);
  private final StringWriter printed = new StringWriter();
  private final PrintWriter out = new PrintWriter(printed);

  @AfterEach
  void close() {
    emulator.close();
  }

  @Test
  void customerWritesAndPresses() {
    take("Ewa opens the chat with track");
    take("Ewa: where is my parcel?");
    JsonNode updates = stage.calls.updates("{'offset':-2}");
    assertEquals("/start track", updates.at("/0/message/text").asText());
    assertEquals("where is my parcel?", updates.at("/1/message/text").asText());
    long ewa = updates.at("/1/message/chat/id").asLong();
    stage.calls.result(
        "sendMessage",
        "{'chat_id':"
            + ewa
            + ",'text':'Your number?','reply_markup':{'inline_keyboard':[[{'text':'None','callback_data':'n'}]]}}");
    assertEquals("[Ewa] bot: Your number?\n    [None]\n", shown());
    take("Ewa presses \"None\"");
    String query = stage.calls.updates("{'offset':-1}").at("/0/callback_query/id").asText();
    stage.calls.result(
        "answerCallbackQuery", "{'callback_query_id':'" + query + "','text':'Fine'}");
    assertEquals("[Ewa] (Fine)\n", shown());
    assertEquals("", shown());
  }

  @Test
  void associateWorksInATopic() {
    TelegramTopic topic = desk.opensTopic("HS-7K3F-9QMD · parcel");
    stage.calls.result(
        "sendMessage",
        "{'chat_id':"
            + desk.id()
            + ",'message_thread_id':"
            + topic.id()
            + ",'text':'A case','reply_markup':{'inline_keyboard':[[{'text':'Claim','callback_data':'c'}]]}}");
    assertEquals("[HS-7K3F-9QMD · parcel] bot: A case\n    [Claim]\n", shown());
    take("Ola presses \"Claim\" in HS-7K3F");
    take("Ola in HS-7K3F-9QMD: hello");
    JsonNode updates = stage.calls.updates("{'offset':-2}");
    assertEquals("c", updates.at("/0/callback_query/data").asText());
    assertEquals(topic.id(), updates.at("/1/message/message_thread_id").asLong());
    long said = updates.at("/1/message/message_id").asLong();
    stage.calls.result(
        "setMessageReaction",
        "{'chat_id':"
            + desk.id()
            + ",'message_id':"
            + said
            + ",'reaction':[{'type':'emoji','emoji':'👌'}]}");
    assertEquals("[HS-7K3F-9QMD · parcel] 👌 on: hello\n", shown());
  }

  @Test
  void whatCannotBeDoneIsSaid() {
    take("Ewa presses \"Nothing\"");
    take("Ewa in HS-0: hello");
    take("Ewa sends no-such-file.pdf");
    assertEquals(
        """
        (no message has a button "Nothing")
        (no topic is called HS-0)
        (that file can't be read: no-such-file.pdf)
        """,
        printed.toString());
    assertFalse(prompt.take("what is this", out));
  }

  private void take(String line) {
    assertTrue(prompt.take(line, out), line);
    out.flush();
  }

  private String shown() {
    printed.getBuffer().setLength(0);
    prompt.show(out);
    return printed.toString();
  }
}
