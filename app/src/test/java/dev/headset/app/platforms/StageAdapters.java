package dev.headset.app.platforms;

import dev.headset.config.Secret;
import dev.headset.conversation.Menu;
import dev.headset.conversation.Playbook;
import dev.headset.desk.Team;
import dev.headset.discord.DiscordAdapter;
import dev.headset.discord.DiscordParts;
import dev.headset.discord.DiscordTimings;
import dev.headset.platform.Adapter;
import dev.headset.platform.AdapterSettings;
import dev.headset.platform.Address;
import dev.headset.platform.FileStore;
import dev.headset.telegram.TelegramAdapter;
import dev.headset.telegram.TelegramParts;
import dev.headset.telegram.TelegramTimings;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Our side of the platforms; without their limits where time stands still, as on a stage. */
final class StageAdapters {

  private static final long MAX_FILE_BYTES = 1_000_000;

  private StageAdapters() {}

  static Adapter discord(EmulatedDiscord discord, Playbook playbook, FileStore files, Clock clock) {
    return new DiscordAdapter(
        new DiscordParts(
            new Secret(discord.token),
            discord.emulator.apiUrl(),
            Optional.of(discord.emulator.gatewayUrl()),
            Optional.empty(),
            channels(playbook, "discord"),
            files,
            () -> settings(playbook),
            clock,
            false,
            DiscordTimings.defaults()));
  }

  static Adapter telegram(
      EmulatedTelegram telegram, Playbook playbook, FileStore files, Clock clock) {
    return telegram(telegram, playbook, files, clock, false);
  }

  /** Keeps Telegram's limits. */
  static Adapter pacedTelegram(
      EmulatedTelegram telegram, Playbook playbook, FileStore files, Clock clock) {
    return telegram(telegram, playbook, files, clock, true);
  }

  private static Adapter telegram(
      EmulatedTelegram telegram, Playbook playbook, FileStore files, Clock clock, boolean limits) {
    return new TelegramAdapter(
        new TelegramParts(
            new Secret(telegram.token),
            telegram.emulator.address(),
            files,
            () -> settings(playbook),
            channels(playbook, "telegram"),
            clock,
            TelegramTimings.standard(),
            limits));
  }

  private static AdapterSettings settings(Playbook playbook) {
    return new AdapterSettings(
        playbook.texts(),
        playbook.languages(),
        playbook.desk().language(),
        Menu.of(playbook),
        MAX_FILE_BYTES);
  }

  private static Set<Address> channels(Playbook playbook, String platform) {
    return Stream.concat(
            playbook.desk().teams().values().stream().map(Team::channel),
            playbook.desk().operatorsChannel().stream())
        .filter(channel -> channel.platform().equals(platform))
        .collect(Collectors.toUnmodifiableSet());
  }
}
