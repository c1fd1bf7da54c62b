package dev.headset.app.wiring;

import dev.headset.config.ConfigLoader;
import dev.headset.config.DiscordSettings;
import dev.headset.config.Environment;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.HttpSettings;
import dev.headset.config.LoadResult;
import dev.headset.config.Overrides;
import dev.headset.config.Secret;
import dev.headset.config.StoreSettings;
import dev.headset.config.TelegramSettings;
import dev.headset.conversation.Playbook;
import dev.headset.desk.Team;
import dev.headset.desk.TeamId;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordUser;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramUser;
import dev.headset.platform.Address;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A run on emulated platforms of its own, with the operator's topics and texts: a customer on each
 * talks until a person is asked for, so that all that a real run needs has been used once.
 */
public final class Rehearsal {

  private static final String TELEGRAM_TOKEN = "1000:rehearsal";
  private static final String DISCORD_TOKEN = "rehearsal";
  private static final List<String> TALK = List.of("/start", "an associate, please");
  private static final Duration PATIENCE = Duration.ofSeconds(5);
  private static final long LOOK_EVERY_MILLIS = 10;

  private final TelegramEmulator telegram;
  private final DiscordEmulator discord;

  private Rehearsal(TelegramEmulator telegram, DiscordEmulator discord) {
    this.telegram = telegram;
    this.discord = discord;
  }

  /**
   * Plays it through, and ends it.
   *
   * @param data an empty folder for the store
   * @return whether each customer was answered each time, within seconds
   * @throws ConfigBrokenException where the operator's files have mistakes
   * @throws CannotStartException where the store can't be used
   */
  public static boolean play(Path config, Path data, Environment environment)
      throws ConfigBrokenException, CannotStartException, InterruptedException {
    LoadResult result = ConfigLoader.load(config, environment, Overrides.console());
    if (!(result instanceof LoadResult.Loaded loaded)) {
      throw new ConfigBrokenException(result.problems());
    }
    try (TelegramEmulator telegram = TelegramEmulator.start(TelegramEmulator.Setup.plain());
        DiscordEmulator discord = DiscordEmulator.start(DiscordEmulator.Setup.plain())) {
      return new Rehearsal(telegram, discord).play(loaded.config(), data);
    }
  }

  private boolean play(HeadsetConfig config, Path data)
      throws CannotStartException, InterruptedException {
    var telegramBot = telegram.bot(TELEGRAM_TOKEN);
    TelegramGroup forum = telegram.forum("support");
    forum.makesAdmin(telegramBot, AdminRight.CAN_MANAGE_TOPICS);
    var discordBot = discord.bot(DISCORD_TOKEN);
    DiscordGuild guild = discord.guild("Shop", discordBot);
    List<Address> desks =
        List.of(
            Address.of("telegram", String.valueOf(forum.id())),
            Address.of("discord", Long.toUnsignedString(guild.textChannel("support").id())));
    TelegramUser ewa = telegram.user("Ewa", Optional.of("en"));
    DiscordUser adam = discord.user("Adam", "en-US");
    guild.member(adam);
    try (Run.Started started = Run.start(onEmulators(config, data, desks), Clock.systemUTC())) {
      boolean well = started.platforms().awaitServing(PATIENCE).isEmpty();
      for (String text : TALK) {
        int before = ewa.dialogWith(telegramBot).messages().size();
        int beforeToo = adam.chatWith(discordBot).messages().size();
        ewa.writes(telegramBot, text);
        adam.writes(discordBot, text);
        well &=
            within(
                () ->
                    ewa.dialogWith(telegramBot).messages().size() > before + 1
                        && adam.chatWith(discordBot).messages().size() > beforeToo + 1);
      }
      return well;
    }
  }

  private static boolean within(BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - end >= 0) {
        return false;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
    return true;
  }

  private HeadsetConfig onEmulators(HeadsetConfig config, Path data, List<Address> desks) {
    return new HeadsetConfig(
        at(config.playbook(), desks),
        StoreSettings.at(new DataFolder(data).storeUrl()),
        new HttpSettings("127.0.0.1", 0),
        Optional.of(
            new DiscordSettings(
                new Secret(DISCORD_TOKEN),
                discord.apiUrl(),
                Optional.of(discord.gatewayUrl()),
                Optional.empty())),
        Optional.of(new TelegramSettings(new Secret(TELEGRAM_TOKEN), telegram.address())),
        Optional.empty(),
        config.keepDays(),
        config.understanding(),
        config.size());
  }

  /** The teams by turns on one platform and the other, and open, so that each is asked for help. */
  private static Playbook at(Playbook own, List<Address> desks) {
    Map<TeamId, Team> teams = new LinkedHashMap<>();
    own.desk()
        .teams()
        .forEach(
            (id, team) ->
                teams.put(id, team.at(desks.get(teams.size() % desks.size()), Optional.empty())));
    return own.withDesk(own.desk().with(teams, own.desk().operatorsChannel()));
  }
}
