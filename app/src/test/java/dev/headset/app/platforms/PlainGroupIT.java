package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramMessage;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import dev.headset.platform.OutgoingMessage;
import dev.headset.platform.Speaker;
import dev.headset.testkit.scenario.House;
import dev.headset.testkit.scenario.Sent;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A team whose group has no topics works its cases by replies. */
class PlainGroupIT {

  @TempDir private Path folder;
  private TelegramEmulator emulator;
  private EmulatedTelegram telegram;
  private TelegramGroup group;
  private TelegramUser anna;
  private LiveBot bot;

  @BeforeEach
  void open() {
    emulator = Emulators.telegram();
    telegram = new EmulatedTelegram(emulator);
    group = emulator.group("Support");
    group.makesAdmin(telegram.bot, AdminRight.CAN_MANAGE_CHAT);
    anna = emulator.user("Anna", Optional.of("en"));
    group.adds(anna);
    Address channel = Address.of("telegram", String.valueOf(group.id()));
    bot =
        new LiveBot(
            folder,
            House.PLAIN,
            team -> team.equals("support") ? channel : telegram.channel(team),
            List.of(telegram));
    telegram.customers().arrives("Ewa", Optional.of("en"));
    telegram.customers().arrives("Tom", Optional.of("en"));
  }

  @AfterEach
  void close() {
    bot.close();
    emulator.close();
  }

  @Test
  void aReplyToAnythingThatWasSaidOfACaseReachesItsCustomer() {
    say("Ewa", "/associate");
    say("Tom", "/associate");
    claim(group, "Ewa");
    claim(group, "Tom");
    say("Ewa", "my lamp is broken");

    reply(group, card(group, "Ewa"), "Hello Ewa");
    reply(group, saying(group, "my lamp is broken"), "I'm sorry about your lamp");
    reply(group, card(group, "Tom"), "Hello Tom");

    assertEquals(List.of("Hello Ewa", "I'm sorry about your lamp"), wordsTo("Ewa"));
    assertEquals(List.of("Hello Tom"), wordsTo("Tom"));
  }

  @Test
  void aReplyToAFileWithoutWordsReachesWhoSentIt() {
    say("Ewa", "/associate");
    say("Tom", "/associate");
    claim(group, "Ewa");
    claim(group, "Tom");
    bot.expectOne();
    telegram.customers().speaks("Ewa", Sent.photo("broken.jpg"));
    bot.settle();

    reply(group, lastFile(group), "I see the crack");

    assertEquals(List.of("I see the crack"), wordsTo("Ewa"));
    assertEquals(List.of(), wordsTo("Tom"));
  }

  @Test
  void whatColleaguesSayToOneAnotherStaysAmongThem() {
    say("Ewa", "/associate");
    claim(group, "Ewa");
    long before = telegram.customers().shownTo("Ewa").size();

    bot.expectOne();
    long remark = anna.writes(group, "Lunch?");
    bot.expectOne();
    anna.replies(group, remark, "Anybody?");
    bot.settle();

    assertEquals(before, telegram.customers().shownTo("Ewa").size());
  }

  @Test
  void whatIsSaidOfACaseIsShownBelowItsCard() {
    say("Ewa", "/associate");
    say("Tom", "/associate");
    say("Ewa", "it is about a lamp");

    assertEquals(
        card(group, "Ewa").id(), saying(group, "it is about a lamp").replyTo().orElseThrow());
  }

  @Test
  void aGroupThatBecomesASupergroupIsFollowedAndStaysSoOverARestart() {
    say("Ewa", "/associate");
    claim(group, "Ewa");

    TelegramGroup moved = group.upgradesToSupergroup();
    say("Ewa", "are you there?");
    bot.restart();
    say("Ewa", "hello?");
    assertTrue(texts(moved).stream().anyMatch(text -> text.contains("are you there?")));
    reply(moved, saying(moved, "hello?"), "Yes, we only moved");
    say("Tom", "/associate");
    claim(moved, "Tom");
    reply(moved, card(moved, "Tom"), "Hello Tom");

    assertEquals(List.of("Yes, we only moved"), wordsTo("Ewa"));
    assertEquals(List.of("Hello Tom"), wordsTo("Tom"));
  }

  private void say(String customer, String text) {
    bot.expectOne();
    telegram.customers().speaks(customer, Sent.text(text));
    bot.settle();
  }

  private void claim(TelegramGroup in, String customer) {
    bot.expectOne();
    anna.pressesLabel(in, card(in, customer).id(), "Claim");
    bot.settle();
  }

  private void reply(TelegramGroup in, TelegramMessage to, String text) {
    bot.expectOne();
    anna.replies(in, to.id(), text);
    bot.settle();
  }

  private TelegramMessage card(TelegramGroup in, String customer) {
    return in.messages().stream()
        .filter(message -> message.text().contains("Customer: " + customer))
        .findFirst()
        .orElseThrow();
  }

  private static TelegramMessage saying(TelegramGroup in, String text) {
    return in.messages().stream()
        .filter(message -> message.text().endsWith(text))
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static TelegramMessage lastFile(TelegramGroup in) {
    return in.messages().stream()
        .filter(message -> !message.files().isEmpty())
        .reduce((earlier, later) -> later)
        .orElseThrow();
  }

  private static List<String> texts(TelegramGroup in) {
    return in.messages().stream().map(TelegramMessage::text).toList();
  }

  private List<String> wordsTo(String customer) {
    return telegram.customers().shownTo(customer).stream()
        .filter(message -> message.from() instanceof Speaker.Associate)
        .map(OutgoingMessage::text)
        .toList();
  }
}
