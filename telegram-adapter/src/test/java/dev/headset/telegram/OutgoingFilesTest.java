package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.FileView;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.Button;
import dev.headset.platform.FileRef;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files that the bot shows. */
final class OutgoingFilesTest {

  private static final byte[] BYTES = "some bytes".getBytes(StandardCharsets.UTF_8);

  private final Rig rig = new Rig();
  private final TelegramUser ewa = rig.user("Ewa");
  private final Address to = Rig.address(ewa.id());

  @BeforeEach
  void serve() {
    rig.serve();
    ewa.startsBot(rig.bot);
  }

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @ParameterizedTest
  @CsvSource({
    "PHOTO, image/jpeg, a.jpg, photo",
    "PHOTO, image/png, b.png, photo",
    "PHOTO, image/gif, c.gif, animation",
    "PHOTO, image/svg+xml, d.svg, document",
    "DOCUMENT, application/pdf, Zażółć gęślą.pdf, document",
    "VOICE, audio/ogg, e.ogg, voice",
    "AUDIO, audio/mpeg, f.mp3, audio",
    "AUDIO, audio/flac, g.flac, document",
    "VIDEO, video/mp4, h.mp4, video",
    "VIDEO, video/quicktime, i.mov, document",
    "STICKER, image/webp, j.webp, sticker",
    "OTHER, application/octet-stream, k.bin, document"
  })
  void aFileIsShownAsWhatItIs(Kind kind, String type, String name, String shownAs) {
    rig.told(to, OutgoingMessage.bot("").withFiles(List.of(file(kind, type, name))));
    FileView shown = last().files().get(0);
    assertEquals(shownAs, shown.kind());
    assertArrayEquals(BYTES, shown.bytes());
    if (shownAs.equals("document")) {
      assertEquals(name, shown.name());
    }
  }

  @Test
  void aShortTextIsTheCaptionAndTheButtonsStandBelow() {
    OutgoingMessage message =
        new OutgoingMessage(
            new Speaker.Associate("Anna"),
            "here it is",
            List.of(List.of(new Button("a", "A"))),
            List.of(photo()));
    assertEquals(1, rig.told(to, message).messages().size());
    assertEquals("Anna: here it is", last().text());
    assertEquals("bold", last().entities().get(0).type());
    assertEquals(1, last().buttons().size());
  }

  @Test
  void aTextTooLongForACaptionComesFirst() {
    OutgoingMessage message = OutgoingMessage.bot("x".repeat(1025)).withFiles(List.of(photo()));
    assertEquals(2, rig.told(to, message).messages().size());
    assertEquals("", last().text());
    rig.told(to, OutgoingMessage.bot("x".repeat(1024)).withFiles(List.of(photo())));
    assertEquals(1024, last().text().length());
  }

  @Test
  void severalFilesComeInTheirOrder() {
    Attachment bill = file(Kind.DOCUMENT, "application/pdf", "bill.pdf");
    rig.told(to, OutgoingMessage.bot("both").withFiles(List.of(photo(), bill)));
    List<TelegramMessage> shown = ewa.dialogWith(rig.bot).messages();
    assertEquals("both", shown.get(shown.size() - 2).text());
    assertEquals("photo", shown.get(shown.size() - 2).kind());
    assertEquals("document", last().kind());
  }

  @Test
  void aFileThatWasErasedIsNamedInstead() {
    Attachment erased =
        new Attachment(
            Kind.PHOTO, "label.jpg", "image/jpeg", 5, Optional.of(new FileRef("0".repeat(64))));
    rig.told(to, OutgoingMessage.bot("see").withFiles(List.of(erased)));
    assertEquals("see\nen attachment-not-carried label.jpg", last().text());
  }

  @Test
  void aFileAboveWhatTelegramTakesIsNamedInstead() {
    Attachment kept = file(Kind.VIDEO, "video/mp4", "film.mp4");
    Attachment large =
        new Attachment(kept.kind(), kept.name(), kept.mediaType(), 50_000_001, kept.file());
    rig.told(to, OutgoingMessage.bot("").withFiles(List.of(large)));
    assertEquals("en attachment-not-carried film.mp4", last().text());
  }

  @Test
  void aPhotoThatTelegramTakesForNoneGoesAsADocument() {
    rig.server.failNext(
        1,
        CallFilter.of("sendPhoto").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"));
    rig.told(to, OutgoingMessage.bot("").withFiles(List.of(photo())));
    assertEquals("document", last().kind());
  }

  @Test
  void aLargePhotoGoesAsADocument() {
    Attachment kept = photo();
    Attachment large =
        new Attachment(kept.kind(), kept.name(), kept.mediaType(), 10_000_001, kept.file());
    rig.told(to, OutgoingMessage.bot("").withFiles(List.of(large)));
    assertEquals("document", last().kind());
  }

  @ParameterizedTest
  @CsvSource({
    "chat_id, chat_id.bin",
    "../../etc/passwd, passwd.bin",
    "a\"b.txt, a'b.txt",
    "🎉, file.bin",
    "caption, caption.bin"
  })
  void aNameDoesNoHarm(String name, String shown) {
    Attachment file = file(Kind.DOCUMENT, "application/octet-stream", name);
    rig.told(to, OutgoingMessage.bot("").withFiles(List.of(file)));
    assertEquals(shown, last().files().get(0).name());
  }

  private Attachment photo() {
    return file(Kind.PHOTO, "image/jpeg", "label.jpg");
  }

  private Attachment file(Kind kind, String type, String name) {
    return new Attachment(kind, name, type, BYTES.length, Optional.of(rig.files.keep(BYTES)));
  }

  private TelegramMessage last() {
    return RelayTest.last(ewa.dialogWith(rig.bot).messages());
  }
}
