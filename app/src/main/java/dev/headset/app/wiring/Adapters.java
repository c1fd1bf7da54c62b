package dev.headset.app.wiring;

import dev.headset.config.DiscordSettings;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.TelegramSettings;
import dev.headset.conversation.Menu;
import dev.headset.conversation.Playbook;
import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.discord.DiscordAdapter;
import dev.headset.discord.DiscordParts;
import dev.headset.platform.Adapter;
import dev.headset.platform.Address;
import dev.headset.platform.FileStore;
import dev.headset.telegram.TelegramAdapter;
import dev.headset.telegram.TelegramParts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The platforms that the operator's files name. */
final class Adapters {

  private static final long BYTES_PER_MB = 1024L * 1024;

  private final Playbook playbook;
  private final FileStore files;
  private final Clock clock;
  private final PlatformTimings timings;

  private Adapters(Playbook playbook, FileStore files, Clock clock, PlatformTimings timings) {
    this.playbook = playbook;
    this.files = files;
    this.clock = clock;
    this.timings = timings;
  }

  static List<Adapter> of(
      HeadsetConfig config, FileStore files, Clock clock, PlatformTimings timings) {
    Adapters adapters = new Adapters(config.playbook(), files, clock, timings);
    List<Adapter> all = new ArrayList<>();
    config.discord().ifPresent(settings -> all.add(adapters.discord(settings)));
    config.telegram().ifPresent(settings -> all.add(adapters.telegram(settings)));
    return all;
  }

  private Adapter discord(DiscordSettings settings) {
    return new DiscordAdapter(
        new DiscordParts(
            settings.token(),
            settings.apiUrl(),
            settings.gatewayUrl(),
            settings.contactChannel(),
            staffChannels(playbook.desk(), "discord"),
            files,
            maxFileBytes(),
            playbook.texts(),
            playbook.languages(),
            playbook.desk().language(),
            Menu.of(playbook),
            clock,
            true,
            timings.discord()));
  }

  private Adapter telegram(TelegramSettings settings) {
    return new TelegramAdapter(
        new TelegramParts(
            settings.token(),
            settings.apiUrl(),
            files,
            playbook.texts(),
            playbook.defaultLanguage(),
            playbook.desk().language(),
            Menu.of(playbook),
            staffChannels(playbook.desk(), "telegram"),
            maxFileBytes(),
            clock,
            timings.telegram(),
            true));
  }

  private long maxFileBytes() {
    return playbook.limits().attachmentMb() * BYTES_PER_MB;
  }

  /** The channels of the teams and the operators on one platform. */
  static Set<Address> staffChannels(DeskRules desk, String platform) {
    return Stream.concat(
            desk.teams().values().stream().map(Team::channel), desk.operatorsChannel().stream())
        .filter(channel -> channel.platform().equals(platform))
        .collect(Collectors.toUnmodifiableSet());
  }
}
