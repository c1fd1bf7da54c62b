package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.headset.app.proof.BotProcess;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramLimits;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The real process, which serves Telegram and Discord at once, dies by SIGKILL in the midst of
 * talks between all pairs of the two, again and again; the platforms stand in this process and live
 * on. {@code -Dheadset.kills=200} makes it longer; {@code -Dheadset.seed=…} plays a failure's
 * instants again.
 */
class PlatformKillIT {

  private static final int KILLS = Integer.getInteger("headset.kills", 20);
  private static final long SEED = Long.getLong("headset.seed", System.nanoTime());
  private static final Duration SETTLING = Duration.ofMinutes(5);

  @TempDir private Path folder;

  @Test
  void nothingIsLostNorDisorderedAndOnDiscordNothingIsShownTwice() throws Exception {
    try (TelegramEmulator telegramServer = Emulators.telegram();
        DiscordEmulator discordServer = Emulators.discord()) {
      telegramServer.limits(TelegramLimits.all());
      discordServer.enforcesLimits(true);
      EmulatedTelegram telegram = new EmulatedTelegram(telegramServer);
      EmulatedDiscord discord = new EmulatedDiscord(discordServer);
      Path config = config(telegram, discord);
      try (BotProcess bot =
          new BotProcess(folder, List.of("run", "--config", config.toString()), Map.of())) {
        bot.start();
        bot.awaitReady();
        assertEquals(0, bot.stop(), () -> "exit code after SIGTERM; the bot said: " + bot.said());
        bot.start();
        bot.awaitReady();
        List<Talk> talks = talks(telegram, discord);
        talks.forEach(Talk::open);
        killAgainAndAgain(bot, talks);
        settle(talks, bot);
        report(talks, telegramServer, discordServer);
        assertEquals("", telegram.faultsFound() + discord.faultsFound());
        assertEquals(0, bot.stop(), () -> "exit code after SIGTERM; the bot said: " + bot.said());
      }
    }
  }

  private Path config(EmulatedTelegram telegram, EmulatedDiscord discord) throws Exception {
    return RunConfig.write(
        folder,
        RunConfig.section(telegram) + RunConfig.section(discord),
        List.of(
            discord.channel("support").toString(),
            telegram.channel("billing").toString(),
            discord.channel("managers").toString()));
  }

  /** Support works on Discord and billing on Telegram; each has customers of both platforms. */
  private static List<Talk> talks(EmulatedTelegram telegram, EmulatedDiscord discord) {
    return List.of(
        new Talk("Ewa", telegram.customers(), discord.desk(), "track", Duration.ofMillis(1_300)),
        new Talk("Tom", discord.customers(), discord.desk(), "track", Duration.ofMillis(900)),
        new Talk(
            "Jan", telegram.customers(), telegram.desk(), "card-declined", Duration.ofSeconds(8)),
        new Talk(
            "Kate", discord.customers(), telegram.desk(), "card-declined", Duration.ofSeconds(8)));
  }

  private static void killAgainAndAgain(BotProcess bot, List<Talk> talks) throws Exception {
    Random random = new Random(SEED);
    List<Thread> speakers = new ArrayList<>();
    talks.forEach(talk -> speakers.addAll(talk.begin()));
    for (int kill = 0; kill < KILLS; kill++) {
      if (kill % 4 != 3) {
        bot.awaitReady();
      }
      bot.stayUp(random.nextInt(kill % 4 == 3 ? 1_500 : 1_200));
      bot.kill();
      bot.start();
    }
    talks.forEach(Talk::end);
    for (Thread speaker : speakers) {
      speaker.join();
    }
    bot.awaitReady();
  }

  private static void settle(List<Talk> talks, BotProcess bot) {
    try {
      await()
          .atMost(SETTLING)
          .pollInterval(Duration.ofMillis(250))
          .untilAsserted(
              () -> assertEquals(List.of(), talks.stream().flatMap(Talk::problems).toList()));
    } catch (RuntimeException | Error failure) {
      throw new AssertionError(
          "seed " + SEED + ": " + failure.getMessage() + "\nthe bot said: " + bot.said(), failure);
    }
  }

  private static void report(List<Talk> talks, TelegramEmulator telegram, DiscordEmulator discord) {
    int said = talks.stream().mapToInt(Talk::said).sum();
    int twice = talks.stream().mapToInt(Talk::shownTwice).sum();
    System.out.printf(
        "%d kills, %d messages carried, %d shown twice on Telegram; 429: %d by Telegram, %d by"
            + " Discord%n",
        KILLS, said, twice, telegram.tooManyRequests(), discord.tooManyRequests());
    assertTrue(twice <= KILLS, () -> twice + " shown twice on Telegram");
  }
}
