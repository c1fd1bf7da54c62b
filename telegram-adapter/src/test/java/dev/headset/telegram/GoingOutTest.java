package dev.headset.telegram;

import static dev.headset.telegram.RelayTest.last;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Attachment.Kind;
import dev.headset.platform.Button;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.PersonId;
import dev.headset.platform.Ping;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers, calls, albums and addresses. */
final class GoingOutTest {

  private final Rig rig = new Rig();
  private final TelegramUser ewa = rig.user("Ewa");
  private final Address to = Rig.address(ewa.id());
  private long hello;

  @BeforeEach
  void serve() {
    rig.serve();
    hello = ewa.startsBot(rig.bot);
    rig.said();
  }

  @AfterEach
  void close() {
    rig.close();
    assertEquals(List.of(), rig.server.violations());
  }

  @Test
  void anAnswerPointsAtWhatItAnswers() {
    rig.told(to, OutgoingMessage.bot("yes").replyingTo(Rig.id(hello)));
    assertEquals(hello, last(shown()).replyTo().orElseThrow());
  }

  @Test
  void anAnswerToWhatIsNoMoreIsShownAllTheSame() {
    rig.told(to, OutgoingMessage.bot("yes").replyingTo(Rig.id(9999)));
    rig.server.failNext(
        1,
        CallFilter.of("sendMessage").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: message to be replied not found"));
    rig.told(to, OutgoingMessage.bot("no").replyingTo(Rig.id(hello)));
    assertEquals(
        List.of("yes", "no"), shown().stream().skip(1).map(TelegramMessage::text).toList());
  }

  @Test
  void somebodyIsCalledOnALineOfTheirOwn() {
    TelegramGroup group = rig.group();
    TelegramUser anna = rig.associate(group, "Anna");
    PersonId id = PersonId.parse("telegram:" + anna.id());
    rig.told(
        Rig.address(group.id()),
        OutgoingMessage.bot("a new case")
            .pinging(
                List.of(
                    new Ping.Member(id, "@Anna K"),
                    new Ping.Member(PersonId.parse("discord:5"), "Jan"),
                    new Ping.Member(PersonId.parse("telegram:-1001"), "the group"),
                    new Ping.Role("5"))));
    TelegramMessage shown = last(group.messages());
    assertEquals("a new case\nAnna K", shown.text());
    assertEquals(
        List.of(new EntityView("text_mention", 11, 6, Long.toString(anna.id()))), shown.entities());
  }

  @Test
  void picturesGoOutAsOneAlbumWithTheWordsBelow() {
    OutgoingMessage message =
        OutgoingMessage.bot("look")
            .withFiles(
                List.of(photo("a.jpg"), photo("a.jpg"), file(Kind.VIDEO, "video/mp4", "v.mp4")))
            .replyingTo(Rig.id(hello));
    assertEquals(3, rig.told(to, message).messages().size());
    List<TelegramMessage> album = shown().subList(1, 4);
    assertEquals(
        1,
        album.stream().map(one -> one.json().path("media_group_id").asText()).distinct().count());
    assertEquals(List.of("look", "", ""), album.stream().map(TelegramMessage::text).toList());
    assertEquals(hello, album.get(0).replyTo().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({"11, 2", "10, 1", "2, 1", "20, 2"})
  void anAlbumHoldsTen(int files, int albums) {
    List<Attachment> many = new ArrayList<>();
    for (int i = 0; i < files; i++) {
      many.add(file(Kind.DOCUMENT, "application/pdf", "f" + i + ".pdf"));
    }
    OutgoingMessage message = OutgoingMessage.bot("look").withFiles(many);
    assertEquals(files, rig.channel().cost(to, message));
    assertEquals(files, rig.told(to, message).messages().size());
    assertEquals(albums, calls("sendMediaGroup") + calls("sendDocument"));
  }

  @Test
  void whatMayNotStandTogetherGoesApart() {
    List<Attachment> files =
        List.of(
            photo("a.jpg"),
            file(Kind.DOCUMENT, "application/pdf", "b.pdf"),
            file(Kind.AUDIO, "audio/mpeg", "c.mp3"),
            file(Kind.VOICE, "audio/ogg", "d.ogg"),
            file(Kind.VIDEO_NOTE, "video/mp4", "e.mp4"),
            file(Kind.ANIMATION, "video/mp4", "f.mp4"));
    rig.told(to, OutgoingMessage.bot("").withFiles(files));
    assertEquals(
        List.of("photo", "document", "audio", "voice", "video_note", "animation"),
        shown().stream().skip(1).map(TelegramMessage::kind).toList());
  }

  @Test
  void anAlbumOfWhichAPictureIsNoneGoesFileByFile() {
    rig.server.failNext(
        1,
        CallFilter.of("sendMediaGroup").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"));
    rig.server.failNext(
        1,
        CallFilter.of("sendPhoto").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: PHOTO_INVALID_DIMENSIONS"));
    OutgoingMessage message =
        OutgoingMessage.bot("look").withFiles(List.of(photo("a.jpg"), photo("b.jpg")));
    assertEquals(2, rig.told(to, message).messages().size());
    assertEquals(
        List.of("document", "photo"), shown().stream().skip(1).map(TelegramMessage::kind).toList());
    assertEquals("look", shown().get(1).text());
  }

  @Test
  void filesWithButtonsAreNoAlbum() {
    OutgoingMessage message =
        OutgoingMessage.bot("look")
            .withFiles(List.of(photo("a.jpg"), photo("b.jpg")))
            .withButtons(List.of(List.of(new Button("a", "A"))));
    rig.told(to, message);
    assertEquals(1, last(shown()).buttons().size());
    assertEquals(0, calls("sendMediaGroup"));
  }

  @Test
  void eachPartOfALongTextCounts() {
    assertEquals(1, rig.channel().cost(to, OutgoingMessage.bot("short")));
    assertEquals(3, rig.channel().cost(to, OutgoingMessage.bot("x".repeat(9000))));
    assertEquals(1, rig.channel().cost(to, OutgoingMessage.bot("")));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "none",
      value = {
        "telegram:-1001234567890:45, https://t.me/c/1234567890/45",
        "telegram:-1001234567890:r46, https://t.me/c/1234567890/46",
        "telegram:-1001234567890, https://t.me/c/1234567890/1",
        "telegram:-4711:r46, none",
        "telegram:4711, none",
        "telegram:somewhere, none"
      })
  void placesOfSupergroupsHaveAddresses(String place, String link) {
    assertEquals(Optional.ofNullable(link), rig.channel().link(Address.parse(place)));
  }

  private long calls(String method) {
    return rig.server.log().stream()
        .filter(call -> call.method().equals(method) && call.chatId() == ewa.id())
        .count();
  }

  private List<TelegramMessage> shown() {
    return ewa.dialogWith(rig.bot).messages();
  }

  private Attachment photo(String name) {
    return file(Kind.PHOTO, "image/jpeg", name);
  }

  private Attachment file(Kind kind, String type, String name) {
    try {
      var bytes = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
      var kept = rig.files.keep(bytes, 1000);
      return new Attachment(kind, name, type, kept.bytes(), Optional.of(kept.file()));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
