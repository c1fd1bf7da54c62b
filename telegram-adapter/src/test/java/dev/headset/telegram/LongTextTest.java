package dev.headset.telegram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramLimits;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.Button;
import dev.headset.platform.Delivery;
import dev.headset.platform.EntryKey;
import dev.headset.platform.OutgoingMessage;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts longer than Telegram takes in one message. */
final class LongTextTest {

  private static final String LONG = "a🎧".repeat(3000); // 9000 UTF-16 units

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

  @Test
  void theyAreSplitWithNothingLostAndTheButtonsBelowTheLast() {
    List<List<Button>> buttons = List.of(List.of(new Button("a", "A")));
    Delivery.Delivered delivered = rig.told(to, OutgoingMessage.bot(LONG).withButtons(buttons));
    List<TelegramMessage> shown = shown();
    assertEquals(3, shown.size());
    assertEquals(LONG, shown.stream().map(TelegramMessage::text).collect(Collectors.joining()));
    assertEquals(
        List.of(0, 0, 1), shown.stream().map(message -> message.buttons().size()).toList());
    assertEquals(shown.stream().map(m -> Rig.id(m.id())).toList(), delivered.messages());
  }

  @Test
  void theirPartsKeepToOneASecond() {
    try (TelegramEmulator server = Rig.startServer()) {
      Rig strict = new Rig(server);
      strict.limited = true;
      strict.serve();
      TelegramUser jan = strict.user("Jan");
      jan.startsBot(strict.bot);
      server.limits(TelegramLimits.all());
      strict.told(Rig.address(jan.id()), OutgoingMessage.bot("x".repeat(5000)));
      assertEquals(0, server.tooManyRequests());
      strict.close();
    }
  }

  @Test
  void aTextOfExactlyTheLimitIsOneMessage() {
    rig.told(to, OutgoingMessage.bot("x".repeat(4096)));
    assertEquals(1, shown().size());
    rig.told(to, OutgoingMessage.bot("x".repeat(4097)));
    assertEquals(3, shown().size());
  }

  @Test
  void aTryThatEndedHalfwayGoesOnWhereItEnded() {
    EntryKey key = Rig.key();
    List<List<Button>> tooMuch = List.of(List.of(new Button("x".repeat(65), "A")));
    OutgoingMessage text = OutgoingMessage.bot("1".repeat(4096) + "2".repeat(4096));
    assertInstanceOf(
        Delivery.Refused.class, rig.channel().deliver(key, to, text.withButtons(tooMuch)));
    assertEquals(1, shown().size(), "the first part, for the buttons stand below the second");
    assertInstanceOf(Delivery.Delivered.class, rig.channel().deliver(key, to, text));
    assertEquals(List.of("1", "2"), shown().stream().map(m -> m.text().substring(0, 1)).toList());
  }

  private List<TelegramMessage> shown() {
    return ewa.dialogWith(rig.bot).messages().stream()
        .filter(message -> message.fromId() == rig.bot.id())
        .toList();
  }
}
