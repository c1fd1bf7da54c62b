package dev.headset.discord;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.discord.DiscordFile;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.EventId;
import dev.headset.platform.MessageId;
import dev.headset.platform.Update;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ComingInTest {

  private static final Town TOWN = new Town();

  @BeforeAll
  static void serve() {
    TOWN.serves();
  }

  @AfterAll
  static void close() {
    TOWN.close();
  }

  @Test
  void aDirectMessageIsSaidInItsChat() {
    DiscordMessage message = TOWN.ewa.writes(TOWN.bot, "gdzie jest paczka?");

    Update.Said said = awaited(message);
    assertEquals(new EventId("discord:message:" + message.id()), said.id());
    assertEquals(TOWN.dm(TOWN.ewa), said.origin());
    assertEquals("Ewa", said.author().name());
    assertEquals("discord:" + TOWN.ewa.id(), said.author().id().toString());
    assertEquals("gdzie jest paczka?", said.content().text());
    assertEquals(message.at().toEpochMilli(), said.at().toEpochMilli());
  }

  @Test
  void wordsInAStaffChannelAndInItsThreadsAreSaidThere() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-1");
    DiscordThread post = TOWN.thread(TOWN.forum, "HS-2");

    assertEquals(Town.address(TOWN.support), awaited(TOWN.anna.writes(TOWN.support, "a")).origin());
    assertEquals(Town.address(thread), awaited(TOWN.anna.writes(thread, "b")).origin());
    assertEquals(Town.address(post), awaited(TOWN.anna.writes(post, "c")).origin());
  }

  @Test
  void wordsElsewhereInTheGuildAndThoseOfTheBotItselfAreNobodysBusiness() {
    TOWN.jan.writes(TOWN.lobby, "overheard");
    TOWN.says(TOWN.dm(TOWN.jan), "echo");
    awaited(TOWN.jan.writes(TOWN.bot, "after the others"));

    assertTrue(TOWN.inbox.texts().stream().noneMatch(List.of("overheard", "echo")::contains));
  }

  @Test
  void aReplyNamesTheMessageThatItQuotes() {
    TOWN.says(TOWN.dm(TOWN.ewa), "quote me");
    DiscordMessage quoted = Town.last(TOWN.chat(TOWN.ewa));

    Update.Said said = awaited(TOWN.ewa.replies(quoted, "so"));

    assertEquals(Optional.of(new MessageId(String.valueOf(quoted.id()))), said.replyTo());
  }

  @Test
  void aFileIsKeptByItsBytes() throws IOException {
    Update.Said said =
        awaited(TOWN.ewa.sends(TOWN.chat(TOWN.ewa), "see", DiscordFile.text("a.txt", "inside")));

    Attachment file = only(said);
    assertEquals(Kind.DOCUMENT, file.kind());
    assertEquals("a.txt", file.name());
    byte[] bytes = TOWN.files.open(file.file().orElseThrow()).readAllBytes();
    assertEquals("inside", new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
  }

  @Test
  void aFileIsWhatItsBytesAreNotWhatItIsCalled() {
    byte[] png = "\u0089PNG\r\n\u001a\n1234".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    DiscordFile disguised = new DiscordFile("a.txt", "application/octet-stream", png);

    Attachment file = only(awaited(TOWN.ewa.sends(TOWN.chat(TOWN.ewa), "", disguised)));

    assertEquals(Kind.PHOTO, file.kind());
    assertEquals("image/png", file.mediaType());
  }

  @Test
  void aFileThatIsTooLargeComesByItsNameAlone() {
    DiscordFile large = new DiscordFile("large.png", "image/png", new byte[2000]);

    Attachment file = only(awaited(TOWN.ewa.sends(TOWN.chat(TOWN.ewa), "", large)));

    assertEquals(Kind.PHOTO, file.kind());
    assertEquals("large.png", file.name());
    assertEquals(2000, file.bytes());
    assertTrue(file.file().isEmpty());
  }

  @Test
  void aVoiceMessageIsOne() {
    DiscordFile recording = new DiscordFile("voice.ogg", "audio/ogg", new byte[10]);

    assertEquals(
        Kind.VOICE, only(awaited(TOWN.ewa.sendsVoice(TOWN.chat(TOWN.ewa), recording, 1.5))).kind());
  }

  @Test
  void aStickerComesByItsName() {
    Attachment sticker = only(awaited(TOWN.ewa.sendsSticker(TOWN.chat(TOWN.ewa), "Wave")));

    assertEquals(Kind.STICKER, sticker.kind());
    assertEquals("Wave", sticker.name());
  }

  @Test
  void aPollComesWithItsAnswers() {
    Attachment poll =
        only(awaited(TOWN.ewa.sendsPoll(TOWN.chat(TOWN.ewa), "When?", "Today", "Never")));

    assertEquals(Kind.POLL, poll.kind());
    assertEquals("When?: Today / Never", poll.name());
  }

  @Test
  void whatIsForwardedComesWithItsTextAndFiles() {
    DiscordMessage there =
        TOWN.ewa.sends(TOWN.lobby, "from the lobby", DiscordFile.text("b.txt", "b"));

    Update.Said said = awaited(TOWN.ewa.forwards(there, TOWN.chat(TOWN.ewa)));

    assertEquals("from the lobby", said.content().text());
    assertEquals("b.txt", only(said).name());
  }

  @Test
  void theOrderOfOneChatIsKept() {
    List<String> lines = IntStream.range(0, 40).mapToObj(i -> "line " + i).toList();
    lines.forEach(line -> TOWN.jan.writes(TOWN.bot, line));

    await()
        .atMost(Town.SOON)
        .untilAsserted(
            () ->
                assertEquals(
                    lines,
                    TOWN.inbox.texts().stream().filter(t -> t.startsWith("line ")).toList()));
  }

  static Update.Said awaited(Town town, DiscordMessage message) {
    String id = "discord:message:" + message.id();
    return await()
        .atMost(Town.SOON)
        .until(
            () -> town.inbox.said().stream().filter(s -> s.id().value().equals(id)).findFirst(),
            Optional::isPresent)
        .orElseThrow();
  }

  private static Update.Said awaited(DiscordMessage message) {
    return awaited(TOWN, message);
  }

  private static Attachment only(Update.Said said) {
    assertEquals(1, said.content().attachments().size());
    return said.content().attachments().get(0);
  }
}
