package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.forum.ForumTopic;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The emulator as TelegramBots sees it. */
class TelegramBotsClientTest {

  private static final TelegramEmulator EMULATOR = Emulators.checked();
  private static int bots;

  private final OkHttpClient http = new OkHttpClient();
  private EmulatedBot bot;
  private OkHttpTelegramClient client;

  @BeforeEach
  void connect() {
    String token = ++bots + ":abc";
    bot = EMULATOR.bot(token);
    TelegramUrl url = new TelegramUrl("http", "127.0.0.1", EMULATOR.address().getPort(), false);
    client = new OkHttpTelegramClient(http, token, url);
  }

  @AfterAll
  static void noCallWasOutOfTheSpecification() {
    assertEquals(List.of(), EMULATOR.violations());
    EMULATOR.close();
  }

  @Test
  void botLearnsItsName() throws TelegramApiException {
    assertEquals(bot.username(), client.execute(new GetMe()).getUserName());
  }

  @Test
  void customerAndBotTalkAndPressButtons() throws TelegramApiException {
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    ewa.startsBot(bot, "track");
    Message start = poll(0).get(0).getMessage();
    assertEquals("/start track", start.getText());
    assertEquals("bot_command", start.getEntities().get(0).getType());
    assertEquals("pl", start.getFrom().getLanguageCode());

    InlineKeyboardButton button =
        InlineKeyboardButton.builder().text("Yes").callbackData("y").build();
    client.execute(
        SendMessage.builder()
            .chatId(ewa.id())
            .text("Well?")
            .replyMarkup(new InlineKeyboardMarkup(List.of(new InlineKeyboardRow(button))))
            .build());
    TelegramPress press = ewa.pressesLabel(bot, "Yes");
    Update update = poll(0).get(1);
    assertEquals("y", update.getCallbackQuery().getData());
    client.execute(
        AnswerCallbackQuery.builder()
            .callbackQueryId(update.getCallbackQuery().getId())
            .text("Fine")
            .build());
    assertEquals(Optional.of(new TelegramPress.Answer("Fine", false)), press.answer());
    assertEquals(List.of(), poll(update.getUpdateId() + 1));
  }

  @Test
  void deskWorksInTopics() throws TelegramApiException {
    TelegramGroup desk = EMULATOR.forum("Desk");
    TelegramUser anna = EMULATOR.user("Anna", Optional.empty());
    desk.adds(anna);
    desk.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    ForumTopic topic =
        client.execute(new CreateForumTopic(String.valueOf(desk.id()), "HS-7K3F-9QMD"));
    client.execute(
        SendMessage.builder()
            .chatId(desk.id())
            .messageThreadId(topic.getMessageThreadId())
            .text("A case")
            .build());
    anna.writesIn(desk, topic.getMessageThreadId(), "Mine");
    List<Update> updates = poll(0);
    Message said = updates.get(updates.size() - 1).getMessage();
    assertEquals("Mine", said.getText());
    assertTrue(said.getIsTopicMessage());
    assertEquals(topic.getMessageThreadId(), said.getMessageThreadId());
    assertEquals(3, desk.topicNamed("9QMD").orElseThrow().messages().size());
  }

  @Test
  void blockedBotIsToldSo() {
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    ewa.startsBot(bot);
    ewa.blocks(bot);
    TelegramApiRequestException refused =
        assertThrows(
            TelegramApiRequestException.class,
            () -> client.execute(new SendMessage(String.valueOf(ewa.id()), "Hello")));
    assertEquals(403, refused.getErrorCode());
    assertEquals("Forbidden: bot was blocked by the user", refused.getApiResponse());
  }

  private List<Update> poll(int offset) throws TelegramApiException {
    return client.execute(GetUpdates.builder().offset(offset).timeout(0).build());
  }
}
