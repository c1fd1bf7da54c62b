package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.Level;
import dev.headset.emulator.Fault;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramContent;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.Update;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a customer can send besides words. */
final class IncomingMediaTest {

  private static final byte[] BYTES = "some bytes".getBytes(StandardCharsets.UTF_8);

  private final Rig rig = new Rig();
  private final LogTap log = LogTap.adapter(Level.WARN);
  private TelegramUser ewa = rig.user("Ewa");

  @BeforeEach
  void serve() {
    rig.serve();
    ewa = rig.user("Ewa");
  }

  @AfterEach
  void close() {
    rig.close();
    log.close();
  }

  static Stream<Arguments> files() {
    return Stream.of(
        Arguments.of(TelegramContent.photo(BYTES), Kind.PHOTO, "photo.jpg", "image/jpeg"),
        Arguments.of(
            TelegramContent.document("rachunek.pdf", "application/pdf", BYTES),
            Kind.DOCUMENT,
            "rachunek.pdf",
            "application/pdf"),
        Arguments.of(TelegramContent.voice(BYTES), Kind.VOICE, "voice.ogg", "audio/ogg"),
        Arguments.of(TelegramContent.audio("a.mp3", BYTES), Kind.AUDIO, "a.mp3", "audio/mpeg"),
        Arguments.of(TelegramContent.video(BYTES), Kind.VIDEO, "film.mp4", "video/mp4"),
        Arguments.of(
            TelegramContent.animation(BYTES), Kind.ANIMATION, "animation.mp4", "video/mp4"),
        Arguments.of(
            TelegramContent.videoNote(BYTES), Kind.VIDEO_NOTE, "video-note.mp4", "video/mp4"),
        Arguments.of(TelegramContent.sticker("🎉", BYTES), Kind.STICKER, "🎉", "image/webp"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileComesWithItsBytes(TelegramContent sent, Kind kind, String name, String type)
      throws IOException {
    ewa.sends(rig.bot, sent);
    List<Attachment> attachments = rig.said().content().attachments();
    assertEquals(1, attachments.size());
    Attachment file = attachments.get(0);
    assertEquals(
        new Attachment(kind, name, type, BYTES.length, file.file()), file, "all but the bytes");
    assertArrayEquals(BYTES, rig.files.open(file.file().orElseThrow()).readAllBytes());
  }

  static Stream<Arguments> bare() {
    return Stream.of(
        Arguments.of(TelegramContent.location(52.23, 21.01), Kind.LOCATION, "52.23, 21.01"),
        Arguments.of(
            TelegramContent.venue(52.23, 21.01, "Palace", "Main Square 1"),
            Kind.LOCATION,
            "Palace, Main Square 1 (52.23, 21.01)"),
        Arguments.of(
            TelegramContent.contact("+48600100200", "Jan"), Kind.CONTACT, "Jan, +48600100200"),
        Arguments.of(TelegramContent.poll("Tea?", "Yes", "No"), Kind.POLL, "Tea?: Yes / No"),
        Arguments.of(TelegramContent.dice("🎲", 4), Kind.OTHER, "🎲 4"));
  }

  @ParameterizedTest
  @MethodSource("bare")
  void whatHasNoFileSaysWhatItIs(TelegramContent sent, Kind kind, String says) {
    ewa.sends(rig.bot, sent);
    Attachment attachment = rig.said().content().attachments().get(0);
    assertEquals(kind, attachment.kind());
    assertEquals(says, attachment.name());
    assertEquals(Optional.empty(), attachment.file());
    assertEquals(1, rig.said().content().attachments().size());
  }

  @Test
  void aCaptionIsTheText() {
    ewa.sends(rig.bot, TelegramContent.photo(BYTES).saying("the label"));
    assertEquals("the label", rig.said().content().text());
  }

  @Test
  void aFileIsWhatItsBytesSay() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0};
    ewa.sends(rig.bot, TelegramContent.document("a", "application/octet-stream", png));
    Attachment attachment = rig.said().content().attachments().get(0);
    assertEquals("image/png", attachment.mediaType());
    assertEquals(png.length, attachment.bytes());
  }

  @Test
  void aFileAboveTheLimitComesWithoutItsBytes() {
    byte[] large = new byte[(int) rig.maxFileBytes + 1];
    ewa.sends(rig.bot, TelegramContent.document("large.bin", "application/x-large", large));
    Attachment attachment = rig.said().content().attachments().get(0);
    assertEquals(Optional.empty(), attachment.file());
    assertEquals(large.length, attachment.bytes());
  }

  @Test
  void aFileThatFailsOnceIsTriedAgain() {
    rig.server.failNext(1, CallFilter.of("getFile").by(rig.bot), new Fault.ClosedBefore());
    ewa.sends(rig.bot, TelegramContent.photo(BYTES));
    assertEquals(BYTES.length, rig.said().content().attachments().get(0).bytes());
    assertEquals(true, rig.said().content().attachments().get(0).file().isPresent());
  }

  @Test
  void aFileThatCannotBeHadHoldsUpNeitherItsMessageNorOthers() {
    rig.close();
    rig.timings = Quick.download(rig.timings, Duration.ofMillis(1500));
    rig.serve();
    rig.server.failNext(
        100, CallFilter.of("getFile").by(rig.bot), new Fault.Late(Duration.ofSeconds(20)));
    ewa.sends(rig.bot, TelegramContent.photo(BYTES).saying("one"));
    ewa.sends(rig.bot, TelegramContent.photo(BYTES).saying("two"));
    Rig.until(
        () ->
            rig.server.log().stream()
                .anyMatch(c -> c.botId() == rig.bot.id() && c.method().equals("getUpdates")));
    rig.user("Jan").writes(rig.bot, "hello");
    assertEquals("hello", Texts.of(rig.said()), "another chat's is not behind them");
    List<Update.Said> said = rig.said(3);
    assertEquals(Optional.empty(), said.get(1).content().attachments().get(0).file());
    assertEquals(Optional.empty(), said.get(2).content().attachments().get(0).file());
    assertEquals(2, log.at(Level.WARN).size(), log.text());
  }

  @Test
  void aFileThatTelegramRefusesComesWithoutItsBytes() {
    rig.server.failNext(
        1,
        CallFilter.of("getFile").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: file is too big"));
    ewa.sends(rig.bot, TelegramContent.photo(BYTES));
    assertEquals(Optional.empty(), rig.said().content().attachments().get(0).file());
  }

  /** Shorthand. */
  private static final class Texts {
    static String of(Update.Said said) {
      return said.content().text();
    }
  }
}
