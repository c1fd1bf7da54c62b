package dev.headset.bench.faults;

import dev.headset.bench.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A shop with ten teams of one associate each, eight of which work on Discord and two on Telegram,
 * and with customers of both platforms for each. The platforms hold the bot to their limits, and
 * stand outside its processes.
 */
final class Shop implements AutoCloseable {

  /** Names for the machine that the platforms are on, so that they can be forgotten. */
  static final String TELEGRAM_HOST = "telegram.platform.test";

  static final String DISCORD_HOST = "discord.platform.test";

  private static final int TOO_MANY_REQUESTS = 429;
  private static final int TEAMS = 10;
  private static final int ON_TELEGRAM = 2;

  /** A group takes 20 messages a minute, so that few customers are as many as a team can have. */
  private static final int ONE_IN = 50;

  private final DiscordShop discord = new DiscordShop();
  private final TelegramShop telegram = new TelegramShop();
  private final List<Team> teams = new ArrayList<>();

  Shop() {
    for (int i = 0; i < TEAMS; i++) {
      String id = "desk-" + i;
      String associate = "Anna" + i;
      teams.add(i < ON_TELEGRAM ? telegram.team(id, associate) : discord.team(id, associate));
    }
  }

  /**
   * Where a customer's case belongs.
   *
   * @param slowness how much slower than elsewhere people talk there
   */
  record Place(Team team, int slowness) {
    Duration pause(Duration elsewhere) {
      return elsewhere.multipliedBy(slowness);
    }
  }

  /** Where the case of the customer with this number belongs. */
  Place place(int number) {
    if (number % ONE_IN == 0) {
      return new Place(teams.get(number / ONE_IN % ON_TELEGRAM), 2);
    }
    return new Place(teams.get(ON_TELEGRAM + number % (TEAMS - ON_TELEGRAM)), 1);
  }

  /** A new customer; every other one writes on Telegram. */
  Chat customer(int number) {
    String name = Talk.customer(number);
    // The teams take turns with every second number, so that each has customers of both platforms.
    boolean onTelegram = (number / TEAMS + number) % 2 == 0;
    return onTelegram ? telegram.customer(name) : discord.customer(name);
  }

  DiscordShop discord() {
    return discord;
  }

  TelegramShop telegram() {
    return telegram;
  }

  /** Whether the bot has set itself up on both platforms. */
  boolean isReady() {
    return discord.isReady();
  }

  /** From now on the platforms do nothing wrong. */
  void isWellAgain() {
    telegram.emulator().failNoMore();
    discord.emulator().faults().clear();
  }

  /** How many calls the platforms answered with 429, in words. */
  String tooManyRequests() {
    Map<String, Long> byRoute =
        discord.emulator().log().stream()
            .filter(call -> call.status() == TOO_MANY_REQUESTS)
            .collect(
                Collectors.groupingBy(
                    call -> call.request().method() + " " + call.request().route(),
                    TreeMap::new,
                    Collectors.counting()));
    return "%d on Discord %s, %d on Telegram"
        .formatted(
            discord.emulator().tooManyRequests(), byRoute, telegram.emulator().tooManyRequests());
  }

  /** Calls that the real platforms would not know or would read otherwise. */
  List<String> violations() {
    return Stream.concat(
            discord.emulator().violations().stream(), telegram.emulator().violations().stream())
        .map(Object::toString)
        .toList();
  }

  /**
   * Writes the config, from the sample.
   *
   * @param store the section of the store
   * @return its folder
   */
  Path writeConfig(Path folder, Path sample, String store) throws IOException {
    Path config = Folders.copy(sample, folder.resolve("config"));
    Path topics = config.resolve("topics.yaml");
    Files.writeString(
        topics,
        Files.readString(topics).replaceAll("(?m)^( +)team: .*$", "$1team: desk-2") + topics());
    Files.writeString(
        config.resolve("headset.yaml"),
        """
        version: 1
        languages: [en, pl]
        %s
        http: {bind: 127.0.0.1, port: 0}
        %s
        %s
        desk:
          default_team: desk-0
          teams:
        %s
        services: {orders: {url: "http://127.0.0.1:9"}}
        limits: {messages_per_minute: 1000, waiting_cases_per_associate: 100}
        timings: {nobody_came: 2h, still_there: 2h}
        """
            .formatted(
                store,
                discord.section(DISCORD_HOST),
                telegram.section(TELEGRAM_HOST),
                teams.stream().map(Shop::section).collect(Collectors.joining("\n"))));
    return config;
  }

  private static String section(Team team) {
    return "    - {id: %s, name: {en: %s, pl: %s}, channel: \"%s\"}"
        .formatted(team.id(), team.id(), team.id(), team.channel());
  }

  /** One for each team; the sample's own that name a team are led to one of these. */
  private String topics() {
    return teams.stream()
        .map(
            team ->
                "  - {id: %s, bubble: {en: \"%s\", pl: \"%s\"}, team: %s, examples: {en: [%s please], pl: [%s proszę]}}\n"
                    .formatted(team.id(), team.id(), team.id(), team.id(), team.id(), team.id()))
        .collect(Collectors.joining());
  }

  @Override
  public void close() {
    telegram.close();
    discord.close();
  }
}
