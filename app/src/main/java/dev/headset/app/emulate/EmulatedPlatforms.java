package dev.headset.app.emulate;

import dev.headset.app.orders.OrderService;
import dev.headset.app.wiring.CannotStartException;
import dev.headset.emulator.ChatPrompt;
import dev.headset.emulator.discord.DiscordChannel;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.discord.DiscordGuild;
import dev.headset.emulator.discord.DiscordPrompt;
import dev.headset.emulator.telegram.AdminRight;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.emulator.telegram.TelegramGroup;
import dev.headset.emulator.telegram.TelegramPrompt;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Telegram and Discord on 127.0.0.1 with a bot on each and a place for each team: the second team
 * works in a forum on Telegram, the others in channels on Discord. Beside them stands the demo's
 * order service.
 */
public final class EmulatedPlatforms implements AutoCloseable {

  private static final String TELEGRAM_TOKEN = "4711:emulated";
  private static final String DISCORD_TOKEN = "emulated";
  private static final int ORDERS_PORT = 8421;
  private static final int TELEGRAMS_TEAM = 1;

  private final TelegramEmulator telegram;
  private final DiscordEmulator discord;
  private final OrderService orders;
  private final ChatPrompt telegramPrompt;
  private final ChatPrompt discordPrompt;
  private final Map<String, String> channels = new LinkedHashMap<>();

  private EmulatedPlatforms(
      TelegramEmulator telegram, DiscordEmulator discord, OrderService orders, List<String> teams) {
    this.telegram = telegram;
    this.discord = discord;
    this.orders = orders;
    var telegramBot = telegram.bot(TELEGRAM_TOKEN);
    TelegramGroup forum = telegram.forum("Desk");
    forum.makesAdmin(telegramBot, AdminRight.CAN_MANAGE_TOPICS);
    var discordBot = discord.bot(DISCORD_TOKEN);
    DiscordGuild guild = discord.guild("Shop", discordBot);
    List<DiscordChannel> desks = new ArrayList<>();
    for (String team : teams) {
      if (channels.size() == TELEGRAMS_TEAM) {
        channels.put(team, "telegram:" + forum.id());
      } else {
        DiscordChannel desk = guild.textChannel(team);
        desks.add(desk);
        channels.put(team, "discord:" + Long.toUnsignedString(desk.id()));
      }
    }
    telegramPrompt = new TelegramPrompt(telegram, telegramBot, forum);
    discordPrompt = new DiscordPrompt(discord, discordBot, guild, desks);
  }

  /**
   * Starts both; they serve when this returns.
   *
   * @param telegramPort 0 for any free one, as for Discord's
   * @param teams their ids, the first at least
   * @throws CannotStartException where a port is taken
   */
  public static EmulatedPlatforms start(int telegramPort, int discordPort, List<String> teams)
      throws CannotStartException {
    TelegramEmulator telegram =
        started(
            telegramPort,
            "--telegram-port",
            () -> TelegramEmulator.start(TelegramEmulator.Setup.plain().onPort(telegramPort)));
    try {
      DiscordEmulator discord =
          started(
              discordPort,
              "--discord-port",
              () -> DiscordEmulator.start(DiscordEmulator.Setup.plain().onPort(discordPort)));
      return new EmulatedPlatforms(telegram, discord, OrderService.start(ORDERS_PORT), teams);
    } catch (CannotStartException taken) {
      telegram.close();
      throw taken;
    } catch (IOException e) {
      telegram.close();
      throw new CannotStartException("the order service can't be started: " + e.getMessage(), e);
    }
  }

  private static <T> T started(int port, String option, Supplier<T> start)
      throws CannotStartException {
    try {
      return start.get();
    } catch (JavalinBindException taken) {
      throw new CannotStartException(
          "port " + port + " is taken; choose another with " + option, taken);
    }
  }

  /** The channel of each team by its id, in the teams' order. */
  Map<String, String> channels() {
    return channels;
  }

  URI ordersUrl() {
    return orders.address();
  }

  /** The sections of {@code headset.yaml} that lead a bot here. */
  String sections() {
    return """
        discord:
          token: "%s"
          api_url: "%s"
          gateway_url: "%s"
        telegram:
          token: "%s"
          api_url: "%s"
        """
        .formatted(
            DISCORD_TOKEN,
            discord.apiUrl(),
            discord.gatewayUrl(),
            TELEGRAM_TOKEN,
            telegram.address());
  }

  /** What a person may play, by the letter that stands in front of a line for it. */
  public Map<String, ChatPrompt> prompts() {
    Map<String, ChatPrompt> prompts = new LinkedHashMap<>();
    prompts.put("t", telegramPrompt);
    prompts.put("d", discordPrompt);
    return prompts;
  }

  @Override
  public void close() {
    telegram.close();
    discord.close();
    orders.close();
  }
}
