package dev.headset.app.wiring;

import dev.headset.config.DiscordSettings;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.TelegramSettings;
import dev.headset.desk.DeskRules;
import dev.headset.desk.Team;
import dev.headset.platform.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an adapter is bound to for its whole life: where any of it changes, another is made. */
sealed interface Connection {

  /** The platform's key in {@code headset.yaml}. */
  String section();

  /** Discord, with the channels there that are staff's. */
  record Discord(DiscordSettings settings, Set<Address> staff) implements Connection {
    @Override
    public String section() {
      return "discord";
    }
  }

  /** Telegram, with the groups there that are staff's. */
  record Telegram(TelegramSettings settings, Set<Address> staff) implements Connection {
    @Override
    public String section() {
      return "telegram";
    }
  }

  /** Those of the platforms that are on. */
  static List<Connection> all(HeadsetConfig config) {
    DeskRules desk = config.playbook().desk();
    List<Connection> all = new ArrayList<>();
    config.discord().ifPresent(set -> all.add(new Discord(set, staffChannels(desk, "discord"))));
    config.telegram().ifPresent(set -> all.add(new Telegram(set, staffChannels(desk, "telegram"))));
    return all;
  }

  /** The channels of the teams and the operators on one platform. */
  static Set<Address> staffChannels(DeskRules desk, String platform) {
    return Stream.concat(
            desk.teams().values().stream().map(Team::channel), desk.operatorsChannel().stream())
        .filter(channel -> channel.platform().equals(platform))
        .collect(Collectors.toUnmodifiableSet());
  }
}
