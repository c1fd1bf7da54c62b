package dev.headset.app.platforms;

import dev.headset.app.proof.FreePort;
import dev.headset.store.StoreAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;

/** The sample config with a headset.yaml of its own, as an operator would write one. */
final class RunConfig {

  private RunConfig() {}

  /**
   * Writes it.
   *
   * @param platforms the sections of the platforms that are on
   * @param channels those of the teams support, billing and managers, in this order
   * @return the folder
   */
  static Path write(Path folder, String platforms, List<String> channels) throws IOException {
    Path config = copy(folder.resolve("config"));
    Files.writeString(
        config.resolve("headset.yaml"),
        """
        version: 1
        languages: [en, pl]
        store: {url: "jdbc:sqlite:%s"}
        http: {bind: 127.0.0.1, port: 0}
        %s
        desk:
          default_team: support
          teams:
            - {id: support, name: {en: Support, pl: Obsługa}, channel: "%s", managers: managers}
            - {id: billing, name: {en: Payments, pl: Płatności}, channel: "%s", managers: managers}
            - {id: managers, name: {en: Managers, pl: Kierownicy}, channel: "%s"}
        services: {orders: {url: "http://127.0.0.1:9"}}
        limits: {messages_per_minute: 1000}
        """
            .formatted(
                folder.resolve("data").resolve("headset.db"),
                platforms,
                channels.get(0),
                channels.get(1),
                channels.get(2)));
    return config;
  }

  /**
   * Writes it for one team and one topic alone, with more keys of {@code desk} where there are any.
   */
  static Path writeForOneTeam(Path folder, String platforms, String channel, String more)
      throws IOException {
    Files.createDirectories(folder);
    Path config = copy(folder.resolve("config"));
    Files.writeString(
        config.resolve("topics.yaml"),
        """
        version: 1
        menu: [track]
        topics:
          - {id: track, bubble: {en: "My parcel", pl: "Moja paczka"}, team: support}
        """);
    Files.writeString(config.resolve("phrases.yaml"), "version: 1\nphrases: {}\n");
    Files.writeString(
        config.resolve("headset.yaml"),
        """
        version: 1
        languages: [en, pl]
        store: {url: "jdbc:sqlite:%s"}
        http: {bind: 127.0.0.1, port: 0}
        %s
        desk:
          default_team: support
          %s
          teams: [{id: support, name: {en: Support, pl: Obsługa}, channel: "%s"}]
        services: {orders: {url: "http://127.0.0.1:9"}}
        """
            .formatted(folder.resolve("data").resolve("headset.db"), platforms, more, channel));
    return config;
  }

  /** The section of Telegram. */
  static String section(EmulatedTelegram telegram) {
    return section(telegram, telegram.token);
  }

  /** The section of Telegram, with a token as an operator may have written it. */
  static String section(EmulatedTelegram telegram, String token) {
    return "telegram: {token: \"%s\", api_url: \"%s\"}\n"
        .formatted(token, telegram.emulator.address());
  }

  /** The section of Discord. */
  static String section(EmulatedDiscord discord) {
    return section(discord, discord.token);
  }

  /** The section of Discord, with a token as an operator may have written it. */
  static String section(EmulatedDiscord discord, String token) {
    return "discord: {token: \"%s\", api_url: \"%s\", gateway_url: \"%s\"}\n"
        .formatted(token, discord.emulator.apiUrl(), discord.emulator.gatewayUrl());
  }

  /** Lets monitoring ask at a port that is known, and free at the moment. */
  static Path onFreePort(Path config) throws IOException {
    return onPort(config, FreePort.next());
  }

  /** Lets monitoring ask at this port. */
  static Path onPort(Path config, int port) throws IOException {
    Path file = config.resolve("headset.yaml");
    Files.writeString(file, Files.readString(file).replace("port: 0", "port: " + port));
    return config;
  }

  /** Keeps everything in this store. */
  static Path onStore(Path config, StoreAddress store) throws IOException {
    Path file = config.resolve("headset.yaml");
    String named =
        "store: {url: \"%s\", user: \"%s\", password: \"%s\"}"
            .formatted(store.url(), store.user().orElseThrow(), store.password().orElseThrow());
    Files.writeString(
        file, Files.readString(file).replaceFirst("store: .*", Matcher.quoteReplacement(named)));
    return config;
  }

  private static Path copy(Path to) throws IOException {
    Path from = Path.of("..", "config");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path each : all.toList()) {
        Files.copy(each, to.resolve(from.relativize(each).toString()));
      }
    }
    return to;
  }
}
