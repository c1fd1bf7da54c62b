package dev.headset.telegram;

import static dev.headset.telegram.RelayTest.last;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.EntityView;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Delivery;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import dev.headset.text.Formatted;
import dev.headset.text.Style;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages of the bot that it changes, takes away and reacts to. */
final class ChangingMessagesTest {

  private static final String LONG = "word ".repeat(1000) + "x";

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
  void aTextIsChangedWithItsFormatting() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot("before")).messages();
    Formatted now = Formatted.plain("now ").then(Formatted.in(Style.BOLD, "this"));
    assertEquals(sent, edited(sent, OutgoingMessage.bot("").saying(now)));
    TelegramMessage shown = last(shown());
    assertEquals("now this", shown.text());
    assertEquals(List.of(new EntityView("bold", 4, 4)), shown.entities());
  }

  @Test
  void moreThanOneMessageHoldsGoesOnBelowAndAnswersTheFirst() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot("before")).messages();
    rig.told(to, OutgoingMessage.bot("meanwhile"));
    List<MessageId> now = edited(sent, OutgoingMessage.bot(LONG));
    assertEquals(2, now.size());
    assertEquals(sent.get(0), now.get(0));
    assertEquals(sent.get(0), Rig.id(last(shown()).replyTo().orElseThrow()));
    assertEquals(LONG, text(now.get(0)) + " " + text(now.get(1)));
  }

  @Test
  void partsThatAreNotNeededAnyMoreAreTakenAway() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot(LONG)).messages();
    assertEquals(2, sent.size());
    assertEquals(List.of(sent.get(0)), edited(sent, OutgoingMessage.bot("short")));
    assertEquals("short", last(shown()).text());
    assertEquals(Rig.id(last(shown()).id()), sent.get(0));
  }

  @Test
  void ofAFileTheWordsChangeAndTheFileStays() throws IOException {
    OutgoingMessage two = OutgoingMessage.bot("before").withFiles(List.of(photo(1), photo(2)));
    List<MessageId> sent = rig.told(to, two).messages();
    assertEquals(sent, edited(sent, OutgoingMessage.bot("now")));
    assertEquals("now", text(sent.get(0)));
    assertEquals(1, message(sent.get(1)).files().size());
    assertEquals(sent, edited(sent, OutgoingMessage.bot("")), "and all its words can go");
    assertEquals("", text(sent.get(0)));
    List<MessageId> more = edited(sent, OutgoingMessage.bot("word ".repeat(300) + "x"));
    assertEquals(3, more.size(), "more than a caption holds goes on below");
    assertEquals(sent, more.subList(0, 2));
  }

  @Test
  void aStickersWordsGoBelow() throws IOException {
    OutgoingMessage sticker =
        OutgoingMessage.bot("")
            .withFiles(List.of(file(Attachment.Kind.STICKER, "image/webp", "a.webp")));
    List<MessageId> sent = rig.told(to, sticker).messages();
    assertEquals(2, edited(sent, OutgoingMessage.bot("words")).size());
    assertEquals("words", last(shown()).text());
  }

  @Test
  void aPartThatIsGoneIsSentAnew() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot(LONG)).messages();
    ewa.deletes(rig.bot, Long.parseLong(sent.get(1).value()));
    List<MessageId> now = edited(sent, OutgoingMessage.bot(LONG));
    assertEquals(2, now.size());
    assertTrue(!now.get(1).equals(sent.get(1)));
  }

  @Test
  void aTextCanNotBecomeNothing() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot("before")).messages();
    assertRefused(
        Refusal.INVALID, rig.channel().edit(Rig.key(), to, sent, OutgoingMessage.bot(" ")));
  }

  @Test
  void messagesAreTakenAwayOnceAndForAll() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot(LONG)).messages();
    Rig.delivered(rig.channel().delete(Rig.key(), to, sent));
    assertEquals(1, shown().size());
    Rig.delivered(rig.channel().delete(Rig.key(), to, sent));
  }

  @Test
  void whatIsTooOldStays() {
    List<MessageId> sent = rig.told(to, OutgoingMessage.bot("old")).messages();
    rig.server.failNext(
        1,
        CallFilter.of("deleteMessage").by(rig.bot),
        TelegramFaults.refused(400, "Bad Request: message can't be deleted"));
    assertRefused(Refusal.INVALID, rig.channel().delete(Rig.key(), to, sent));
  }

  @ParameterizedTest
  @CsvSource({"👍, 👍", "👍🏽, 👍", "❤️, ❤"})
  void aReactionIsPassedOnAndTakenOff(String emoji, String shown) {
    Rig.delivered(pass(emoji, true));
    assertEquals(List.of(shown), message(Rig.id(hello)).reactions());
    Rig.delivered(pass("🔥", false));
    assertEquals(List.of(shown), message(Rig.id(hello)).reactions(), "another's was not shown");
    Rig.delivered(pass(emoji, false));
    assertEquals(List.of(), message(Rig.id(hello)).reactions());
  }

  @Test
  void aReactionThatTelegramLacksIsSaidInWords() {
    assertRefused(Refusal.INVALID, pass("✅", true));
  }

  @Test
  void inAGroupTheOneReactionIsTheMark() {
    var group = rig.group();
    TelegramUser anna = rig.associate(group, "Anna");
    long words = anna.writes(group, "hello");
    Address place = Rig.address(group.id());
    assertRefused(Refusal.INVALID, rig.channel().pass(Rig.key(), place, Rig.id(words), "👍", true));
  }

  private Delivery pass(String emoji, boolean on) {
    return rig.channel().pass(Rig.key(), to, Rig.id(hello), emoji, on);
  }

  private List<MessageId> edited(List<MessageId> messages, OutgoingMessage now) {
    return Rig.delivered(rig.channel().edit(Rig.key(), to, messages, now)).messages();
  }

  private List<TelegramMessage> shown() {
    return ewa.dialogWith(rig.bot).messages();
  }

  private TelegramMessage message(MessageId id) {
    return shown().stream().filter(one -> Rig.id(one.id()).equals(id)).findFirst().orElseThrow();
  }

  private String text(MessageId id) {
    return message(id).text();
  }

  private Attachment photo(int number) throws IOException {
    return file(Attachment.Kind.PHOTO, "image/jpeg", "photo-" + number + ".jpg");
  }

  private Attachment file(Attachment.Kind kind, String type, String name) throws IOException {
    var kept =
        rig.files.keep(
            new ByteArrayInputStream(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)), 1000);
    return new Attachment(kind, name, type, kept.bytes(), Optional.of(kept.file()));
  }

  private static void assertRefused(Refusal why, Delivery delivery) {
    assertEquals(why, assertInstanceOf(Delivery.Refused.class, delivery).refusal());
  }
}
