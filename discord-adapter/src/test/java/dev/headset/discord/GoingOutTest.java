package dev.headset.discord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.Fault;
import dev.headset.emulator.discord.DiscordButton;
import dev.headset.emulator.discord.DiscordFaults;
import dev.headset.emulator.discord.DiscordMessage;
import dev.headset.emulator.discord.DiscordThread;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.platform.Address;
import dev.headset.platform.Attachment;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.FileRef;
import dev.headset.platform.Mark;
import dev.headset.platform.MessageId;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import dev.headset.platform.Speaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class GoingOutTest {

  private static final Town TOWN = new Town();

  @BeforeAll
  static void serve() {
    TOWN.contact = false;
    TOWN.serves();
  }

  @AfterAll
  static void close() {
    TOWN.close();
  }

  @Test
  void aTextIsShownLiterallyAndRingsNobody() {
    int pings = TOWN.discord.pings().size();

    Delivery delivery = TOWN.says(TOWN.dm(TOWN.ewa), "*a* @everyone <@" + TOWN.ewa.id() + ">");

    DiscordMessage shown = Town.last(TOWN.chat(TOWN.ewa));
    assertEquals(new Delivery.Delivered(TOWN.dm(TOWN.ewa), List.of(id(shown))), delivery);
    assertEquals("\\*a\\* \\@everyone \\<\\@" + TOWN.ewa.id() + ">", shown.content());
    assertEquals(pings, TOWN.discord.pings().size());
  }

  @Test
  void theSpeakersNameStandsBeforeTheText() {
    say(TOWN.jan, message("hello", new Speaker.Associate("Anna_B")));
    assertEquals("**Anna\\_B**: hello", Town.last(TOWN.chat(TOWN.jan)).content());

    say(TOWN.jan, message("hi", new Speaker.Customer("Ewa")));
    assertEquals("**Ewa**: hi", Town.last(TOWN.chat(TOWN.jan)).content());
  }

  @Test
  void aLongTextIsSplitWithItsButtonsBelowTheLastPart() {
    DiscordUser reader = TOWN.discord.user("Reader", "en-US");
    TOWN.guild.member(reader);
    String text = "word* ".repeat(900).strip();

    Delivery.Delivered delivered =
        (Delivery.Delivered)
            say(
                reader,
                OutgoingMessage.bot(text).withButtons(List.of(List.of(new Button("a", "Yes")))));

    List<DiscordMessage> shown = TOWN.chat(reader).messages();
    assertEquals(shown.stream().map(GoingOutTest::id).toList(), delivered.messages());
    assertTrue(shown.size() >= 3);
    assertTrue(shown.stream().allMatch(message -> message.content().length() <= 2000));
    String joined = String.join(" ", shown.stream().map(DiscordMessage::content).toList());
    assertEquals(text.replace("*", "\\*"), joined);
    assertTrue(shown.subList(0, shown.size() - 1).stream().allMatch(m -> m.buttons().isEmpty()));
    assertEquals("Yes", shown.get(shown.size() - 1).buttons().get(0).label());
  }

  @Test
  void moreRowsThanDiscordTakesGoOnBelowAFurtherMessage() {
    DiscordUser reader = TOWN.discord.user("Reader", "en-US");
    TOWN.guild.member(reader);
    List<List<Button>> rows =
        IntStream.range(0, 7).mapToObj(i -> List.of(new Button("b" + i, "Label " + i))).toList();

    say(reader, OutgoingMessage.bot("choose").withButtons(rows));

    List<DiscordMessage> shown = TOWN.chat(reader).messages();
    assertEquals(2, shown.size());
    assertEquals(5, shown.get(0).rows().size());
    assertEquals(
        List.of("Label 5", "Label 6"),
        shown.get(1).buttons().stream().map(DiscordButton::label).toList());
  }

  @Test
  void theSameKeyShowsOnce() {
    EntryKey key = TOWN.key();
    OutgoingMessage message = OutgoingMessage.bot("once ".repeat(600));
    Address to = TOWN.dm(TOWN.ewa);
    Delivery first = TOWN.channel().deliver(key, to, message);
    int shown = TOWN.chat(TOWN.ewa).messages().size();

    assertEquals(first, TOWN.channel().deliver(key, to, message));
    assertEquals(shown, TOWN.chat(TOWN.ewa).messages().size());
  }

  @Test
  void aLostAnswerLeavesNothingShownTwice() {
    Address to = TOWN.dm(TOWN.jan);
    int before = TOWN.chat(TOWN.jan).messages().size();
    TOWN.discord
        .faults()
        .next(1, DiscordFaults.sendingTo(TOWN.chat(TOWN.jan)), new Fault.ClosedAfter());
    EntryKey key = TOWN.key();

    Delivery first = TOWN.channel().deliver(key, to, OutgoingMessage.bot("x"));
    assertFalse(first instanceof Delivery.Refused);
    assertInstanceOf(
        Delivery.Delivered.class, TOWN.channel().deliver(key, to, OutgoingMessage.bot("x")));
    assertEquals(before + 1, TOWN.chat(TOWN.jan).messages().size());
  }

  @Test
  void whatDiscordSaysDecidesWhetherItIsTriedAgain() {
    assertEquals(Refusal.GONE, refused(DiscordFaults.refusal(404, 10003, "Unknown Channel")));
    assertEquals(Refusal.FORBIDDEN, refused(DiscordFaults.refusal(403, 50001, "Missing Access")));
    assertEquals(Refusal.FORBIDDEN, refused(DiscordFaults.refusal(403, 50013, "Missing Rights")));
    assertEquals(Refusal.INVALID, refused(DiscordFaults.refusal(400, 50035, "Invalid Form Body")));
    assertInstanceOf(Delivery.Unknown.class, faulty(Fault.html(502)));
    assertInstanceOf(Delivery.Unknown.class, faulty(new Fault.EmptyBody()));
    assertInstanceOf(Delivery.Unknown.class, faulty(new Fault.Truncated()));
  }

  @Test
  void aPlaceThatIsNoneOfDiscordsIsGone() {
    Delivery delivery = TOWN.says(Address.of("discord", "nonsense"), "x");

    assertEquals(Refusal.GONE, ((Delivery.Refused) delivery).refusal());
  }

  @Test
  void aCustomerWhoClosedTheirMessagesIsUnreachableWithoutAContactChannel() {
    DiscordUser shy = TOWN.discord.user("Shy", "en-US");
    TOWN.guild.member(shy);
    Address to = TOWN.dm(shy);
    shy.closesDms();

    assertEquals(Refusal.UNREACHABLE, ((Delivery.Refused) TOWN.says(to, "hello")).refusal());
  }

  @Test
  void filesGoOutByTheirContentAndWhatCannotIsNamed() throws IOException {
    FileRef kept =
        TOWN.files
            .keep(new ByteArrayInputStream("inside".getBytes(StandardCharsets.UTF_8)), 100)
            .file();
    List<Attachment> files =
        List.of(
            file("a.txt", 6, Optional.of(kept)),
            file("gone.txt", 6, Optional.of(new FileRef("0".repeat(64)))),
            file("huge.bin", 11L << 20, Optional.of(kept)));

    say(TOWN.ewa, OutgoingMessage.bot("look").withFiles(files));

    DiscordMessage shown = Town.last(TOWN.chat(TOWN.ewa));
    assertEquals(
        "look\nattachment\\-not\\-carried gone.txt\nattachment\\-not\\-carried huge.bin"
            .replace("\\-", "-"),
        shown.content());
    assertEquals(1, shown.files().size());
    assertEquals("inside", new String(shown.files().get(0).bytes(), StandardCharsets.UTF_8));
  }

  @Test
  void aMessageIsEditedWithItsButtons() {
    OutgoingMessage before =
        OutgoingMessage.bot("before").withButtons(List.of(List.of(new Button("a", "A"))));
    Delivery.Delivered sent = (Delivery.Delivered) say(TOWN.ewa, before);

    TOWN.channel()
        .edit(
            TOWN.key(),
            TOWN.dm(TOWN.ewa),
            List.of(sent.messages().get(0)),
            OutgoingMessage.bot("after"));

    DiscordMessage shown = Town.last(TOWN.chat(TOWN.ewa));
    assertEquals("after", shown.content());
    assertTrue(shown.edited());
    assertTrue(shown.buttons().isEmpty());
  }

  @Test
  void anEditOfAMessageThatIsGoneSaysSo() {
    Delivery delivery =
        TOWN.channel()
            .edit(
                TOWN.key(),
                TOWN.dm(TOWN.ewa),
                List.of(new MessageId("4711")),
                OutgoingMessage.bot("x"));

    assertEquals(Refusal.GONE, ((Delivery.Refused) delivery).refusal());
  }

  @Test
  void marksAreReactions() {
    DiscordThread thread = TOWN.thread(TOWN.support, "HS-marks");
    DiscordMessage words = TOWN.anna.writes(thread, "hello");

    for (Mark mark : Mark.values()) {
      TOWN.channel().react(TOWN.key(), Town.address(thread), id(words), mark);
    }

    assertEquals(Set.of("✅", "❌", "📝"), Town.last(thread).reactions().keySet());
  }

  @Test
  void nothingThatIsSentBreaksDiscordsSpecification() {
    say(TOWN.ewa, OutgoingMessage.bot(""));
    say(TOWN.ewa, OutgoingMessage.bot("  \n "));

    assertFalse(
        TOWN.violations().stream().anyMatch(violation -> !violation.what().contains("4711")),
        () -> TOWN.violations().toString());
  }

  private static Refusal refused(Fault fault) {
    return ((Delivery.Refused) faulty(fault)).refusal();
  }

  private static Delivery faulty(Fault fault) {
    TOWN.discord.faults().next(1, DiscordFaults.sendingTo(TOWN.chat(TOWN.jan)), fault);
    return TOWN.says(TOWN.dm(TOWN.jan), "faulty");
  }

  private static Delivery say(DiscordUser to, OutgoingMessage message) {
    return TOWN.channel().deliver(TOWN.key(), TOWN.dm(to), message);
  }

  private static OutgoingMessage message(String text, Speaker speaker) {
    return new OutgoingMessage(speaker, text, List.of(), List.of());
  }

  private static Attachment file(String name, long bytes, Optional<FileRef> file) {
    return new Attachment(Attachment.Kind.DOCUMENT, name, "text/plain", bytes, file);
  }

  private static MessageId id(DiscordMessage message) {
    return new MessageId(String.valueOf(message.id()));
  }
}
