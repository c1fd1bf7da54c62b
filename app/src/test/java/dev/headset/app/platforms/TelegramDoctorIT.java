package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.EmulatedBot;
import dev.headset.emulator.telegram.MemberRight;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Finding.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code doctor} says of Telegram in each state in which the bot can't work there. */
class TelegramDoctorIT {

  private static TelegramEmulator server;

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(server);

  @BeforeAll
  static void start() {
    server = Emulators.telegram();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void nothingIsChangedThere() {
    assertEquals("", telegram.faultsFound());
  }

  @Test
  void whereAllIsWellTheGroupsAreToldByTheirTitles() throws Exception {
    Doctor doctor = asks(forum());

    assertEquals(List.of(), doctor.wrong(), doctor::toString);
    doctor.saysWell("the bot is @" + telegram.bot.username());
    doctor.saysWell("(support) each case gets a topic");
    doctor.saysWell("The clock goes as Telegram's does");
  }

  @Test
  void aTokenThatNobodyHasIsRefused() throws Exception {
    Doctor doctor =
        Doctor.asks(folder, RunConfig.section(telegram, "4711:nobody"), channel(forum()));

    doctor.findsOnly(Level.FAIL, "Telegram refused the token (it answered 401)", "/mybots");
    assertFalse(doctor.toString().contains("nobody"));
  }

  @Test
  void halfATokenIsRefusedWithoutAsking() throws Exception {
    Doctor.asks(folder, RunConfig.section(telegram, "4711"), channel(forum()))
        .findsOnly(Level.FAIL, "not of the form 123456:ABC", "API Token");
  }

  @Test
  void aGroupThatTheBotIsNotInFails() throws Exception {
    asks(server.forum("Strangers"))
        .findsOnly(Level.FAIL, "The bot is not in the Telegram group", "Add Members > @");
  }

  @Test
  void aGroupThatThrewTheBotOutFails() throws Exception {
    TelegramGroup group = forum();
    group.kicks(telegram.bot);

    asks(group).findsOnly(Level.FAIL, "The bot is not in the Telegram group", "bot was kicked");
  }

  @Test
  void anIdWithoutItsMinusOrItsPrefixIsMended() throws Exception {
    long id = forum().id();
    String digits = String.valueOf(id).substring(4);

    for (String typed : List.of("-" + digits, digits, "100" + digits)) {
      Doctor.asks(folder.resolve(typed), RunConfig.section(telegram), "telegram:" + typed)
          .findsOnly(
              Level.FAIL,
              "There is no Telegram group telegram:" + typed,
              "did you mean telegram:" + id + " (support)?");
    }
  }

  @Test
  void aChannelAndAPersonAreNoGroups() throws Exception {
    TelegramGroup channel = server.channel("News");
    channel.makesAdmin(telegram.bot, AdminRight.CAN_MANAGE_CHAT);
    TelegramUser person = server.user("Ewa", Optional.of("pl"));
    person.writes(telegram.bot, "hello");

    asks(channel).findsOnly(Level.FAIL, "(News) is a channel, no group", "make a group");
    Doctor.asks(folder.resolve("person"), RunConfig.section(telegram), "telegram:" + person.id())
        .findsOnly(Level.FAIL, "is a private chat, no group", "make a group");
  }

  @Test
  void topicsThatAreOffAreWarnedOf() throws Exception {
    TelegramGroup group = forum();
    group.switchesTopicsOff();

    asks(group).findsOnly(Level.WARN, "(support) topics are off", "Edit > Topics");
  }

  @Test
  void aForumInWhichItIsAMemberFails() throws Exception {
    TelegramGroup group = server.forum("Support");
    group.adds(telegram.bot);

    asks(group).findsOnly(Level.FAIL, "the bot is no administrator", "Add Admin > @");
  }

  @Test
  void theOneRightThatItNeedsAsAnAdministratorIsMissed() throws Exception {
    TelegramGroup group = server.forum("Support");
    AdminRight[] others =
        List.of(AdminRight.values()).stream()
            .filter(right -> right != AdminRight.CAN_MANAGE_TOPICS)
            .toArray(AdminRight[]::new);
    group.makesAdmin(telegram.bot, others);

    asks(group).findsOnly(Level.FAIL, "the bot may not manage topics", "turn on Manage Topics");
  }

  @Test
  void privacyModeIsWarnedOf() throws Exception {
    TelegramGroup group = server.group("Support");
    group.adds(telegram.bot);

    asks(group).findsOnly(Level.WARN, "the bot does not see what staff write", "/setprivacy");
  }

  @ParameterizedTest
  @CsvSource({
    "CAN_SEND_MESSAGES, FAIL, the bot may not write, Send Text Messages",
    "CAN_SEND_PHOTOS, WARN, the bot may not send Photos, Photos",
    "CAN_SEND_VIDEOS, WARN, the bot may not send Videos, Videos",
    "CAN_SEND_OTHER_MESSAGES, WARN, the bot may not send Stickers & GIFs, Stickers & GIFs",
    "CAN_SEND_AUDIOS, WARN, the bot may not send Music, Music",
    "CAN_SEND_DOCUMENTS, WARN, the bot may not send Files, Files",
    "CAN_SEND_VOICE_NOTES, WARN, the bot may not send Voice Messages, Voice Messages",
    "CAN_SEND_VIDEO_NOTES, WARN, the bot may not send Video Messages, Video Messages"
  })
  void eachRightThatAMemberLacksIsCalledAsTheAppsDo(
      MemberRight right, Level level, String what, String remedy) throws Exception {
    telegram.bot.turnsPrivacyOff();
    TelegramGroup group = server.supergroup("Support");
    group.adds(telegram.bot);
    group.takesFromMembers(right);
    TelegramGroup exceptional = server.supergroup("Billing");
    exceptional.restricts(
        telegram.bot,
        List.of(MemberRight.values()).stream()
            .filter(other -> other != right)
            .toArray(MemberRight[]::new));

    asks(group).findsOnly(level, what, "Edit > Permissions, and turn on " + remedy);
    Doctor.asks(folder.resolve("exception"), RunConfig.section(telegram), channel(exceptional))
        .findsOnly(level, what, "Permissions > Exceptions > the bot, and turn on " + remedy);
  }

  @Test
  void aGroupThatBecameASupergroupIsToldWithItsNewId() throws Exception {
    TelegramGroup group = server.group("Support");
    group.makesAdmin(telegram.bot);
    TelegramGroup after = group.upgradesToSupergroup();

    asks(group).findsOnly(Level.WARN, "became a supergroup", "telegram:" + after.id());
  }

  @Test
  void aWebhookIsWarnedOfAndLeftAlone() throws Exception {
    calls("setWebhook?url=https://example.org/hook?secret=1");

    asks(forum()).findsOnly(Level.WARN, "sends its updates to example.org", "./headset run");
    assertTrue(telegram.bot.hasWebhook());
  }

  @Test
  void anotherThatPollsIsHeardAndNothingIsTakenFromIt() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(folder, RunConfig.section(telegram), channel(forum()), "");
    TelegramUser ewa = server.user("Ewa", Optional.of("pl"));
    calls("getUpdates?offset=" + Integer.MAX_VALUE); // it has taken all that there was
    SecondPoller other = new SecondPoller(telegram);
    Doctor doctor = Doctor.asks(config, Clock.systemUTC(), Duration.ofSeconds(3));
    other.ends();
    ewa.writes(telegram.bot, "hello");
    int waiting = telegram.bot.unconfirmedUpdates();
    Doctor alone = Doctor.asks(config, Clock.systemUTC(), Duration.ofSeconds(1));

    doctor.findsOnly(Level.FAIL, "Another process polls Telegram", "/revoke");
    assertEquals(List.of(), alone.wrong(), alone::toString);
    assertEquals(waiting, telegram.bot.unconfirmedUpdates());
  }

  @Test
  void aClockThatIsOffIsWarnedOf() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(folder, RunConfig.section(telegram), channel(forum()), "");
    Clock late = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(-20));
    Clock early = Clock.offset(Clock.systemUTC(), Duration.ofHours(2));

    Doctor.asks(config, late, Duration.ZERO)
        .findsOnly(Level.WARN, "s behind Telegram's", "timedatectl set-ntp true");
    Doctor.asks(config, early, Duration.ZERO)
        .findsOnly(Level.WARN, " min ahead of Telegram's", "timedatectl set-ntp true");
  }

  @Test
  void aServerThatIsNotThereOrSilentOrSomethingElseFails() throws Exception {
    Path config =
        RunConfig.writeForOneTeam(folder, RunConfig.section(telegram), channel(forum()), "");
    EmulatedBot untouched = telegram.bot;
    for (Ailment ailment : Ailment.values()) {
      ailment.befalls(server);
      Doctor doctor = Doctor.asksBriefly(config);
      ailment.leaves(server);

      assertEquals(Level.FAIL, doctor.wrong().get(0).level(), doctor::toString);
      assertTrue(doctor.toString().contains("Telegram"), doctor::toString);
    }
    assertFalse(untouched.hasWebhook());
  }

  private TelegramGroup forum() {
    return telegram.group("support");
  }

  private Doctor asks(TelegramGroup group) throws Exception {
    return Doctor.asks(
        folder.resolve("g" + group.id()), RunConfig.section(telegram), channel(group));
  }

  private static String channel(TelegramGroup group) {
    return "telegram:" + group.id();
  }

  /** Another program calls with the bot's token. */
  private void calls(String method) throws Exception {
    URI call = URI.create(server.address() + "/bot" + telegram.token + "/" + method);
    HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(call).build(), HttpResponse.BodyHandlers.discarding());
  }
}
