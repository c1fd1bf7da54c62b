package dev.headset.emulator.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.GetFile;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.forum.CreateForumTopic;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.methods.reactions.SetMessageReaction;
import org.telegram.telegrambots.meta.api.methods.send.SendDocument;
import org.telegram.telegrambots.meta.api.methods.send.SendMediaGroup;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.DeleteMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.File;
import org.telegram.telegrambots.meta.api.objects.InputFile;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import org.telegram.telegrambots.meta.api.objects.forum.ForumTopic;
import org.telegram.telegrambots.meta.api.objects.media.InputMediaPhoto;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.reactions.ReactionTypeEmoji;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardRow;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The emulator as TelegramBots sees it. */
class TelegramBotsIT {

  private static final TelegramEmulator EMULATOR = Emulators.checked();
  private static final byte[] BYTES = "content".getBytes(StandardCharsets.UTF_8);
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

  @Test
  void filesGoBothWays() throws TelegramApiException {
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    ewa.sends(bot, TelegramContent.document("bill.pdf", "application/pdf", BYTES));
    Message received = poll(0).get(0).getMessage();
    File file = client.execute(new GetFile(received.getDocument().getFileId()));
    assertEquals(BYTES.length, file.getFileSize());
    String chat = String.valueOf(ewa.id());
    client.execute(
        SendDocument.builder()
            .chatId(chat)
            .document(new InputFile(new ByteArrayInputStream(BYTES), "answer.txt"))
            .caption("<b>Here</b>")
            .parseMode("HTML")
            .build());
    client.execute(
        SendMediaGroup.builder()
            .chatId(chat)
            .media(uploaded("one.jpg"))
            .media(uploaded("two.jpg"))
            .build());
    List<TelegramMessage> messages = ewa.dialogWith(bot).messages();
    assertEquals(
        List.of("document", "document", "photo", "photo"),
        messages.stream().map(TelegramMessage::kind).toList());
    assertEquals("answer.txt", messages.get(1).files().get(0).name());
    assertEquals("Here", messages.get(1).text());
    assertArrayEquals(BYTES, messages.get(3).files().get(0).bytes());
  }

  @Test
  void messageIsRepliedToEditedMarkedAndDeleted() throws TelegramApiException {
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    int said = Math.toIntExact(ewa.writes(bot, "hello"));
    String chat = String.valueOf(ewa.id());
    Message answer =
        client.execute(
            SendMessage.builder()
                .chatId(chat)
                .text("Hello")
                .replyParameters(ReplyParameters.builder().messageId(said).build())
                .build());
    assertEquals("hello", answer.getReplyToMessage().getText());
    client.execute(
        EditMessageText.builder()
            .chatId(chat)
            .messageId(answer.getMessageId())
            .text("Hello, Ewa")
            .build());
    client.execute(
        SetMessageReaction.builder()
            .chatId(chat)
            .messageId(said)
            .reactionTypes(List.of(ReactionTypeEmoji.builder().emoji("👌").build()))
            .build());
    List<TelegramMessage> messages = ewa.dialogWith(bot).messages();
    assertEquals(List.of("👌"), messages.get(0).reactions());
    assertEquals("Hello, Ewa", messages.get(1).text());
    client.execute(new DeleteMessage(chat, answer.getMessageId()));
    assertEquals(1, ewa.dialogWith(bot).messages().size());
  }

  @Test
  void refusalTellsHowLongToWaitAndWhereTheGroupWent() {
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    ewa.startsBot(bot);
    EMULATOR.failNext(1, CallFilter.of("sendMessage").by(bot), TelegramFaults.tooManyRequests(12));
    assertEquals(12, refused(ewa.id()).getParameters().getRetryAfter());

    TelegramGroup old = EMULATOR.group("Desk");
    old.adds(bot);
    TelegramGroup upgraded = old.upgradesToSupergroup();
    assertEquals(upgraded.id(), refused(old.id()).getParameters().getMigrateToChatId());
  }

  @Test
  void commandsAndMembersAreKnown() throws TelegramApiException {
    client.execute(
        SetMyCommands.builder()
            .command(new BotCommand("start", "Begin"))
            .scope(new BotCommandScopeAllPrivateChats())
            .languageCode("pl")
            .build());
    TelegramUser ewa = EMULATOR.user("Ewa", Optional.of("pl"));
    assertEquals(List.of("start"), bot.commandsShownTo(ewa));
    TelegramGroup desk = EMULATOR.forum("Desk");
    desk.makesAdmin(bot, AdminRight.CAN_MANAGE_TOPICS);
    String chat = String.valueOf(desk.id());
    ChatMemberAdministrator self =
        (ChatMemberAdministrator) client.execute(new GetChatMember(chat, bot.id()));
    assertTrue(self.getCanManageTopics());
    assertTrue(client.execute(new GetChat(chat)).getIsForum());
  }

  private TelegramApiRequestException refused(long chatId) {
    return assertThrows(
        TelegramApiRequestException.class,
        () -> client.execute(new SendMessage(String.valueOf(chatId), "Hello")));
  }

  private static InputMediaPhoto uploaded(String name) {
    return new InputMediaPhoto(new ByteArrayInputStream(BYTES), name);
  }

  private List<Update> poll(int offset) throws TelegramApiException {
    return client.execute(GetUpdates.builder().offset(offset).timeout(0).build());
  }
}
