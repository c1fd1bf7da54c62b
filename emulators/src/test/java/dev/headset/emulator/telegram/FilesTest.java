package dev.headset.emulator.telegram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Files and whatever else is more than text, both ways. */
class FilesTest {

  private static final TelegramEmulator EMULATOR = Emulators.checked();
  private static final byte[] BYTES = "content".getBytes(UTF_8);

  private final Stage stage = new Stage(EMULATOR);

  @AfterAll
  static void close() {
    EMULATOR.close();
  }

  @Test
  void sentFileIsFetchedByItsPath() {
    stage.ewa.sends(
        stage.bot,
        TelegramContent.document("bill.pdf", "application/pdf", BYTES).saying("My bill"));
    JsonNode message = stage.calls.updates("{}").at("/0/message");
    assertEquals("My bill", message.path("caption").asText());
    assertEquals("bill.pdf", message.at("/document/file_name").asText());
    assertEquals("content", fetch(message.at("/document/file_id").asText()));
  }

  @Test
  void largestPhotoStandsLast() {
    stage.ewa.sends(stage.bot, TelegramContent.photo(BYTES));
    JsonNode sizes = stage.calls.updates("{}").at("/0/message/photo");
    assertEquals("c", fetch(sizes.at("/0/file_id").asText()));
    assertEquals("content", fetch(sizes.at("/1/file_id").asText()));
  }

  @Test
  void fileOverTwentyMegabytesCannotBeFetched() {
    stage.ewa.sends(stage.bot, TelegramContent.video(new byte[(20 << 20) + 1]));
    String id = stage.calls.updates("{}").at("/0/message/video/file_id").asText();
    assertEquals(
        "400 Bad Request: file is too big",
        stage.calls.refusal("getFile", "{'file_id':'" + id + "'}"));
  }

  @Test
  void uploadArrivesWithNameAndCaption() {
    stage.ewa.startsBot(stage.bot);
    String boundary = "b0undary";
    String body =
        part(boundary, "name=\"chat_id\"", String.valueOf(stage.ewa.id()))
            + part(boundary, "name=\"caption\"", "Your bill")
            + part(boundary, "name=\"document\"; filename=\"bill.pdf\"", "content")
            + "--"
            + boundary
            + "--\r\n";
    stage.calls.post("sendDocument", "multipart/form-data; boundary=" + boundary, body);
    List<TelegramMessage> messages = stage.ewa.dialogWith(stage.bot).messages();
    TelegramMessage sent = messages.get(messages.size() - 1);
    assertEquals("document", sent.kind());
    assertEquals("Your bill", sent.text());
    assertEquals("bill.pdf", sent.files().get(0).name());
    assertArrayEquals(BYTES, sent.files().get(0).bytes());
  }

  @Test
  void uploadsHaveALargestSize() {
    stage.ewa.startsBot(stage.bot);
    assertEquals(200, upload("sendDocument", "document", (10 << 20) + 1));
    assertEquals(400, upload("sendPhoto", "photo", (10 << 20) + 1));
  }

  @Test
  void albumComesAsSeparateUpdatesOfOneGroup() {
    stage.ewa.sendsAlbum(
        stage.bot, TelegramContent.photo(BYTES).saying("Look"), TelegramContent.photo(BYTES));
    JsonNode updates = stage.calls.updates("{}");
    assertEquals(2, updates.size());
    String album = updates.at("/0/message/media_group_id").asText();
    assertTrue(!album.isEmpty());
    assertEquals(album, updates.at("/1/message/media_group_id").asText());
    assertEquals("Look", updates.at("/0/message/caption").asText());
  }

  @Test
  void everyKindArrivesUnderItsName() {
    stage.ewa.sends(stage.bot, TelegramContent.voice(BYTES));
    stage.ewa.sends(stage.bot, TelegramContent.animation(BYTES));
    stage.ewa.sends(stage.bot, TelegramContent.videoNote(BYTES));
    stage.ewa.sends(stage.bot, TelegramContent.audio("song.mp3", BYTES));
    stage.ewa.sends(stage.bot, TelegramContent.sticker("👍", BYTES));
    stage.ewa.sends(stage.bot, TelegramContent.location(52.2, 21));
    stage.ewa.sends(stage.bot, TelegramContent.venue(52.2, 21, "Shop", "Main Street 1"));
    stage.ewa.sends(stage.bot, TelegramContent.contact("+48123456789", "Ewa"));
    stage.ewa.sends(stage.bot, TelegramContent.poll("Well?", "Yes", "No"));
    stage.ewa.sends(stage.bot, TelegramContent.dice("🎲", 6));
    assertEquals(
        List.of(
            "voice",
            "animation",
            "video_note",
            "audio",
            "sticker",
            "location",
            "venue",
            "contact",
            "poll",
            "dice"),
        stage.ewa.dialogWith(stage.bot).messages().stream().map(TelegramMessage::kind).toList());
    assertEquals(10, stage.calls.updates("{}").size());
  }

  @Test
  void copyLeavesTheAuthorOutAndAForwardNamesIt() {
    long original = stage.ewa.sends(stage.bot, TelegramContent.photo(BYTES).saying("Look"));
    String carried =
        "{'chat_id':"
            + stage.ewa.id()
            + ",'from_chat_id':"
            + stage.ewa.id()
            + ",'message_id':"
            + original
            + "}";
    long copy = stage.calls.result("copyMessage", carried).path("message_id").asLong();
    TelegramMessage copied = stage.ewa.dialogWith(stage.bot).message(copy).orElseThrow();
    assertEquals("Look", copied.text());
    assertArrayEquals(BYTES, copied.files().get(0).bytes());
    JsonNode forwarded = stage.calls.result("forwardMessage", carried);
    assertEquals("Ewa", forwarded.at("/forward_origin/sender_user/first_name").asText());
  }

  @Test
  void editComesAsAnEditedMessage() {
    long said = stage.ewa.writes(stage.bot, "my oder");
    stage.ewa.edits(stage.bot, said, "my order");
    JsonNode update = stage.calls.updates("{}").get(1);
    assertEquals("my order", update.at("/edited_message/text").asText());
    TelegramMessage now = stage.ewa.dialogWith(stage.bot).message(said).orElseThrow();
    assertTrue(now.edited());
    assertEquals(List.of("my oder"), now.earlierTexts());
  }

  private String fetch(String fileId) {
    String path =
        stage.calls.result("getFile", "{'file_id':'" + fileId + "'}").path("file_path").asText();
    return stage.calls.get("/file/bot" + stage.calls.token() + "/" + path).body();
  }

  private int upload(String method, String field, int bytes) {
    String body =
        part("b", "name=\"chat_id\"", String.valueOf(stage.ewa.id()))
            + part("b", "name=\"" + field + "\"; filename=\"x.jpg\"", "x".repeat(bytes))
            + "--b--\r\n";
    return stage.calls.post(method, "multipart/form-data; boundary=b", body).statusCode();
  }

  private static String part(String boundary, String header, String content) {
    return "--"
        + boundary
        + "\r\nContent-Disposition: form-data; "
        + header
        + "\r\n\r\n"
        + content
        + "\r\n";
  }
}
