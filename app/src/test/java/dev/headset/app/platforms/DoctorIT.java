package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.cli.Typed;
import dev.headset.config.Environment;
import dev.headset.emulator.discord.Permission;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.platform.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code doctor} as it is typed. */
class DoctorIT {

  @TempDir private Path folder;

  private final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  private final EmulatedDiscord discord = new EmulatedDiscord(Emulators.discord());

  @AfterEach
  void close() {
    telegram.emulator.close();
    discord.emulator.close();
  }

  @Test
  void whereAllIsWellEachThingHasItsLine() throws IOException {
    for (String team : List.of("support", "billing")) {
      discord.channel(team);
      discord.teamChannel(team).isOnlyFor(discord.bot, Set.of());
    }
    Typed typed =
        doctor(
            RunConfig.section(telegram) + RunConfig.section(discord),
            discord.channel("support").toString(),
            telegram.channel("billing").toString(),
            discord.channel("billing").toString());

    assertEquals(0, typed.code(), typed.out());
    typed.outLines().forEach(line -> assertTrue(line.startsWith("ok    "), line));
    assertSaid(typed, "ok    operators: no channel is named for them");
    assertSaid(typed, "ok    Nobody else polls Telegram");
    assertSaid(typed, "ok    Discord knows the token: the bot is " + discord.bot.name());
    assertSaid(typed, "ok    Discord lets the bot read what staff write in channels");
    assertSaid(typed, "ok    The Discord channel " + discord.teamChannel("support").id());
    assertSaid(typed, "ok    The Discord channel " + discord.teamChannel("billing").id());
    assertSaid(typed, "ok    Telegram knows the token: the bot is @" + telegram.bot.username());
    assertSaid(typed, "(billing) each case gets a topic");
    assertEquals("", telegram.faultsFound() + discord.faultsFound());
    assertEquals(0, discord.bot.sessions());
  }

  @Test
  void whatFailsIsToldWithItsRemedyAndEndsWithOne() throws IOException {
    Typed typed = doctor(RunConfig.section(telegram, "4711:nobody"), "telegram:-1001234567891");

    assertEquals(1, typed.code());
    assertSaid(
        typed, "fail  Telegram refused the token (it answered 401): put into telegram.token");
    assertFalse((typed.out() + typed.err()).contains("nobody"));
  }

  @Test
  void aBotThatRunsAlreadyIsNeitherAFaultNorDisturbed() throws Exception {
    Path config =
        RunConfig.onFreePort(
            RunConfig.write(
                folder,
                RunConfig.section(telegram),
                List.of(
                    telegram.channel("support").toString(),
                    telegram.channel("billing").toString(),
                    telegram.channel("managers").toString())));
    try (RunningBot bot = RunningBot.start(config, Environment.of(Map.of()))) {
      bot.awaitServing();
      Typed typed = Typed.of("doctor", "--config", config.toString());

      assertEquals(0, typed.code(), typed.out());
      assertSaid(typed, "ok    http: a Headset answers at port ");
      assertSaid(typed, "ok    store: it answers, with 0 open cases");
      assertFalse(typed.out().contains("polls"), typed.out());
    }
  }

  @Test
  void runSaysTheSameInTheSameWords() throws Exception {
    TelegramGroup powerless = telegram.emulator.forum("Powerless");
    powerless.makesAdmin(telegram.bot, AdminRight.CAN_PIN_MESSAGES);
    discord.channel("support");
    discord.teamChannel("support").denies(discord.bot, Permission.MANAGE_THREADS);
    discord.bot.takesInteractionsAt("https://example.org/");
    Path config =
        RunConfig.write(
            folder,
            RunConfig.section(telegram) + RunConfig.section(discord),
            List.of(
                "telegram:" + powerless.id(),
                discord.channel("support").toString(),
                "telegram:-1009999999999"));
    Clock ahead = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
    List<String> found =
        Doctor.asks(config, ahead, Duration.ZERO).wrong().stream().map(Finding::sentence).toList();
    assertEquals(7, found.size(), found::toString);

    try (HeardLog log = new HeardLog();
        RunningBot bot = RunningBot.start(config, Environment.of(Map.of()), ahead)) {
      bot.awaitServing();
      for (String sentence : found) {
        // By how much a clock is off may differ by a second.
        String words = sentence.replaceFirst("^The clock .*(?= ahead of )", "");
        await(words).atMost(RunningBot.PATIENCE).until(() -> !log.of(words).isEmpty());
      }
    }
  }

  @Test
  void whatTheConfigWarnsOfHasItsLine() throws IOException {
    telegram.emulator.stop();

    Typed typed = doctor(RunConfig.section(telegram), "discord:112233445566778801");

    assertSaid(typed, "warn  config: ");
    assertSaid(typed, "fail  Telegram can't be reached at http://127.0.0.1:");
  }

  /** Teams beyond the given channels have placeholders that are not there either. */
  private Typed doctor(String sections, String... channels) throws IOException {
    String platform = channels[0].substring(0, channels[0].indexOf(':') + 1);
    String absent = platform.startsWith("d") ? "11223344556677880" : "-100123456789";
    List<String> all =
        List.of(
            channels[0],
            channels.length > 1 ? channels[1] : platform + absent + "2",
            channels.length > 2 ? channels[2] : platform + absent + "3");
    return Typed.of("doctor", "--config", RunConfig.write(folder, sections, all).toString());
  }

  private static void assertSaid(Typed typed, String words) {
    assertTrue(typed.outLines().stream().anyMatch(line -> line.contains(words)), typed.out());
  }
}
