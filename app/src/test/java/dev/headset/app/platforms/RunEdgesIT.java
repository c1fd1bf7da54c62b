package dev.headset.app.platforms;

import static dev.headset.app.platforms.BothPlatforms.assertAnswered;
import static dev.headset.app.platforms.BothPlatforms.start;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.config.Environment;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.discord.EmulatedBot;
import dev.headset.emulator.discord.Permission;
import dev.headset.testkit.scenario.Sent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * One platform is in trouble: that is said in one sentence, the other is served, and once the cause
 * is gone so is the trouble.
 */
class RunEdgesIT {

  @TempDir private Path folder;

  @AutoClose private final BothPlatforms platforms = new BothPlatforms();
  private final EmulatedTelegram telegram = platforms.telegram;
  private final EmulatedDiscord discord = platforms.discord;
  private final HeardLog log = platforms.log;

  @Test
  void aTokenThatTelegramRefusesIsSaidOnceAndDiscordIsServed() throws Exception {
    String token = "4711:not-known-yet";
    Path config =
        BothPlatforms.config(
            folder, RunConfig.section(telegram, token) + RunConfig.section(discord), discord);
    try (RunningBot bot = start(config)) {
      String trouble = bot.trouble().orElseThrow();
      assertTrue(trouble.contains("Telegram refused the token"), trouble);
      assertEquals(503, bot.readiness());
      assertAnswered(discord.customers(), "Ewa");
      bot.awaitHealth("Telegram: Telegram refused the token");
      bot.awaitHealth("Discord: served");
      String all = trouble + bot.health() + log.text();
      assertFalse(all.contains(token), all);

      var known = telegram.emulator.bot(token);
      bot.awaitServing();

      assertEquals(200, bot.readiness());
      assertAnswered(new TelegramCustomers(telegram.emulator, known), "Jan");
      assertEquals(1, log.of("refused the token").size(), log.text());
    }
  }

  @Test
  void aTokenThatDiscordRefusesIsSaidOnceAndTelegramIsServed() throws Exception {
    String token = "not-known-yet";
    Path config =
        BothPlatforms.config(
            folder, RunConfig.section(telegram) + RunConfig.section(discord, token), telegram);
    try (RunningBot bot = start(config)) {
      String trouble = bot.trouble().orElseThrow();
      assertTrue(trouble.contains("Discord refuses the bot's token"), trouble);
      assertEquals(503, bot.readiness());
      assertAnswered(telegram.customers(), "Ewa");
      bot.awaitHealth("Discord: Discord refuses the bot's token");
      String all = trouble + bot.health() + log.text();
      assertFalse(all.contains(token), all);

      EmulatedBot known = discord.emulator.bot(token);
      discord.guild.bot(known, Permission.MANAGE_THREADS);
      bot.awaitServing();

      DiscordUser jan = discord.member("Jan", "en-US");
      jan.writes(jan.chatWith(known), "hello");
      await()
          .atMost(RunningBot.PATIENCE)
          .until(() -> jan.chatWith(known).messages().stream().anyMatch(m -> m.fromBot()));
      assertEquals(1, log.of("refuses the bot's token").size(), log.text());
    }
  }

  @Test
  void strayNewlinesAroundTokensAreLeftOut() throws Exception {
    String sections =
        RunConfig.section(telegram, "${TELEGRAM_TOKEN}")
            + RunConfig.section(discord, "${file:discord.token}");
    Path config = BothPlatforms.config(folder, sections, discord);
    Files.writeString(config.resolve("discord.token"), "\n" + discord.token + "\r\n");
    Environment environment = Environment.of(Map.of("TELEGRAM_TOKEN", telegram.token + "\n"));
    try (RunningBot bot = RunningBot.start(config, environment)) {
      assertEquals(Optional.empty(), bot.trouble());
      assertAnswered(telegram.customers(), "Ewa");
      assertAnswered(discord.customers(), "Tom");
      assertEquals(log.of("is seen by everybody"), log.of(""), log.text());
    }
  }

  @Test
  void channelsThatAreNotThereAreSaidOnceAndTheRestIsServed() throws Exception {
    Path config =
        RunConfig.write(
            folder,
            platforms.sections(),
            List.of(
                telegram.channel("support").toString(),
                "telegram:-1009999999999",
                "discord:112233445566778899"));
    try (RunningBot bot = start(RunConfig.onFreePort(config))) {
      assertEquals(Optional.empty(), bot.trouble());
      await()
          .atMost(RunningBot.PATIENCE)
          .until(
              () ->
                  log.of("telegram:-1009999999999").size() + log.of("112233445566778899").size()
                      == 2);
      assertAnswered(telegram.customers(), "Ewa");
      assertAnswered(discord.customers(), "Tom");
      telegram.customers().speaks("Ewa", Sent.text("/associate"));
      discord.customers().speaks("Tom", Sent.text("/associate"));
      await().atMost(RunningBot.PATIENCE).until(() -> telegram.desk().threads().size() == 2);
      assertEquals(200, bot.readiness());
    }
    assertEquals(2, log.of("").size(), log.text());
  }

  @Test
  void aSecondPollerIsSaidOnceAndWaitedOut() throws Exception {
    Path config = platforms.config(folder, discord);
    try (RunningBot bot = start(config)) {
      bot.awaitServing();
      SecondPoller other = new SecondPoller(telegram);
      bot.awaitHealth("Telegram: Another process polls Telegram with this bot's token");
      assertAnswered(discord.customers(), "Tom");
      assertAnswered(discord.customers(), "Jan");
      other.ends();
      bot.awaitServing();
      assertAnswered(telegram.customers(), "Ewa");
      assertEquals(1, log.of("Another process").size(), log.text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTelegramThatAilsIsWaitedForWhileDiscordIsServed(Ailment ailment) throws Exception {
    Path config = platforms.config(folder, discord);
    ailment.befalls(telegram.emulator);
    try (RunningBot bot = start(config)) {
      bot.awaitHealth("Discord: served"); // who writes before and is a stranger can't be found
      assertAnswered(discord.customers(), "Tom");
      bot.awaitHealth("Telegram: Telegram can't be reached at http://127.0.0.1:");
      assertEquals(503, bot.readiness());

      ailment.leaves(telegram.emulator);
      bot.awaitServing();

      assertAnswered(telegram.customers(), "Ewa");
      assertEquals(200, bot.readiness());
      assertEquals(1, log.of("Telegram can't be reached").size(), log.text());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aDiscordThatAilsIsWaitedForWhileTelegramIsServed(Ailment ailment) throws Exception {
    Path config = platforms.config(folder, telegram);
    ailment.befalls(discord.emulator);
    try (RunningBot bot = start(config)) {
      assertAnswered(telegram.customers(), "Ewa");
      bot.awaitHealth("Discord: Discord can't be served: ");
      assertEquals(503, bot.readiness());

      ailment.leaves(discord.emulator);
      bot.awaitServing();

      assertAnswered(discord.customers(), "Tom");
      assertEquals(200, bot.readiness());
      assertEquals(1, log.of("Discord can't be served").size(), log.text());
    }
  }

  @Test
  void aGatewayThatNeverSaysHelloIsGivenUpAndTriedAgain() throws Exception {
    Path config = platforms.config(folder, telegram);
    discord.emulator.gateway().staysSilent(true);
    try (RunningBot bot = start(config)) {
      assertAnswered(telegram.customers(), "Ewa");
      bot.awaitHealth("Discord: Discord can't be served: the gateway does not begin to serve");

      discord.emulator.gateway().staysSilent(false);
      bot.awaitServing();

      assertAnswered(discord.customers(), "Tom");
    }
  }
}
