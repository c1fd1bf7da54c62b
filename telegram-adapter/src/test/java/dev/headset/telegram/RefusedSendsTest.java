package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import dev.headset.emulator.Fault;
import dev.headset.emulator.telegram.CallFilter;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramFaults;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramTopic;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.Delivery.Refused;
import dev.headset.platform.Delivery.RetryAfter;
import dev.headset.platform.Delivery.Unknown;
import dev.headset.platform.EntryKey;
import dev.headset.platform.Mark;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Refusal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of a send that Telegram refuses, or of whose fate nobody hears. */
final class RefusedSendsTest {

  private static final OutgoingMessage HELLO = OutgoingMessage.bot("hello");

  private final Rig rig = new Rig();
  private final LogTap log = LogTap.adapter(Level.INFO);
  private final TelegramGroup forum = rig.forum();
  private final TelegramUser ewa = rig.user("Ewa");
  private final Address private_ = Rig.address(ewa.id());

  @BeforeEach
  void serve() {
    rig.serve();
    ewa.startsBot(rig.bot);
    rig.said();
  }

  @AfterEach
  void close() {
    rig.close();
    log.close();
  }

  @Test
  void aCustomerWhoBlockedTheBotIsUnreachable() {
    ewa.blocks(rig.bot);
    assertRefused(Refusal.UNREACHABLE, rig.tell(private_, HELLO));
    ewa.unblocks(rig.bot);
    rig.told(private_, HELLO);
  }

  @Test
  void aDeletedAccountIsUnreachable() {
    ewa.deletesAccount();
    assertRefused(Refusal.UNREACHABLE, rig.tell(private_, HELLO));
  }

  @Test
  void aChatThatDoesNotExistIsGone() {
    assertRefused(Refusal.GONE, rig.tell(Rig.address(-1009999999999L), HELLO));
  }

  @Test
  void aGroupThatThrewTheBotOutForbidsIt() {
    forum.kicks(rig.bot);
    assertRefused(Refusal.FORBIDDEN, rig.tell(Rig.address(forum.id()), HELLO));
  }

  @Test
  void aDeletedTopicIsGone() {
    TelegramTopic topic = forum.opensTopic("HS-7K3F-9QMD");
    Address place = Rig.address(forum.id(), topic.id());
    forum.deletesTopic(topic.id());
    assertRefused(Refusal.GONE, rig.tell(place, HELLO));
    assertRefused(Refusal.GONE, rig.channel().setThread(Rig.key(), place, "title", true));
  }

  @Test
  void aForumThatLetsTheBotMakeNoTopicsForbidsIt() {
    forum.makesAdmin(rig.bot);
    Delivery opened =
        rig.channel().openThread(Rig.key(), Rig.address(forum.id()), "HS-7K3F-9QMD", HELLO);
    assertRefused(Refusal.FORBIDDEN, opened);
  }

  @Test
  void aMessageThatIsGoneCanNeitherBeChangedNorMarked() {
    assertRefused(
        Refusal.GONE, rig.channel().edit(Rig.key(), private_, List.of(Rig.id(9999)), HELLO));
    assertRefused(Refusal.GONE, rig.channel().react(Rig.key(), private_, Rig.id(9999), Mark.TAKEN));
  }

  @Test
  void aButtonThatSaysTooMuchIsInvalidInTelegramsWords() {
    List<List<Button>> buttons = List.of(List.of(new Button("ż".repeat(33), "too long")));
    Delivery refused = rig.tell(private_, HELLO.withButtons(buttons));
    assertRefused(Refusal.INVALID, refused);
    assertTrue(((Refused) refused).reason().contains("BUTTON_DATA_INVALID"));
  }

  @Test
  void nothingToShowIsInvalidWithoutACall() {
    List<List<Button>> buttons = List.of(List.of(new Button("a", "a")));
    assertRefused(
        Refusal.INVALID, rig.tell(private_, OutgoingMessage.bot(" ").withButtons(buttons)));
  }

  @Test
  void anAskedForPauseHoldsUpThatChatAlone() {
    TelegramUser jan = rig.user("Jan");
    jan.startsBot(rig.bot);
    rig.server.failNext(
        1, CallFilter.of("sendMessage").inChat(ewa.id()), TelegramFaults.tooManyRequests(7));
    RetryAfter retry = assertInstanceOf(RetryAfter.class, rig.tell(private_, HELLO));
    assertEquals(Duration.ofSeconds(7), retry.pause());
    RetryAfter held = assertInstanceOf(RetryAfter.class, rig.tell(private_, HELLO));
    assertTrue(held.pause().compareTo(Duration.ofSeconds(7)) <= 0);
    rig.told(Rig.address(jan.id()), HELLO);
    assertEquals(0, shown("hello"));
  }

  @Test
  void aMessageWhoseAnswerWasLostIsOfUnknownFate() {
    rig.server.failNext(1, sends(), new Fault.ClosedAfter());
    assertInstanceOf(Unknown.class, rig.tell(private_, HELLO));
    assertEquals(1, shown("hello"), "it was sent once, and not again behind our back");
  }

  @Test
  void aHalfAnswerLeavesTheFateUnknown() {
    rig.server.failNext(1, sends(), new Fault.Truncated());
    assertInstanceOf(Unknown.class, rig.tell(private_, HELLO));
    rig.server.failNext(1, sends(), new Fault.EmptyBody());
    assertInstanceOf(Unknown.class, rig.tell(private_, HELLO));
  }

  @ParameterizedTest
  @CsvSource({"500", "502", "503"})
  void aGatewaysPageLeavesTheFateUnknown(int status) {
    rig.server.failNext(1, sends(), Fault.html(status));
    assertInstanceOf(Unknown.class, rig.tell(private_, HELLO));
  }

  @Test
  void aRefusedTokenLosesNothing() {
    rig.server.failNext(1, sends(), TelegramFaults.refused(401, "Unauthorized"));
    assertInstanceOf(RetryAfter.class, rig.tell(private_, HELLO));
  }

  @Test
  void aServerThatIsNotThereWasCertainlyNotAsked() {
    try (TelegramEmulator server = TelegramEmulator.start(TelegramEmulator.Setup.plain())) {
      Rig away = new Rig(server);
      away.serve();
      server.stop();
      assertInstanceOf(RetryAfter.class, away.tell(private_, HELLO));
      away.close();
    }
  }

  @Test
  void beforeItIsServedEverythingWaits() {
    TelegramAdapter unserved = new TelegramAdapter(rig.parts());
    assertInstanceOf(
        RetryAfter.class, unserved.channel().deliver(new EntryKey("a"), private_, HELLO));
    unserved.close();
  }

  @Test
  void anAddressThatIsNoneOfTelegramsIsInvalid() {
    assertRefused(Refusal.INVALID, rig.tell(Address.of("telegram", "nowhere"), HELLO));
  }

  private CallFilter sends() {
    return CallFilter.of("sendMessage").by(rig.bot);
  }

  private long shown(String text) {
    return ewa.dialogWith(rig.bot).messages().stream()
        .filter(message -> message.text().equals(text))
        .count();
  }

  private static void assertRefused(Refusal why, Delivery delivery) {
    Refused refused = assertInstanceOf(Refused.class, delivery);
    assertEquals(why, refused.refusal(), refused.reason());
  }
}
