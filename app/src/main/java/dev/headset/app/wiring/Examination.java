package dev.headset.app.wiring;

import dev.headset.config.DiscordSettings;
import dev.headset.config.HeadsetConfig;
import dev.headset.config.TelegramSettings;
import dev.headset.discord.DiscordExamination;
import dev.headset.platform.Finding;
import dev.headset.telegram.TelegramExamination;
import java.util.ArrayList;
import java.util.List;

/** Asks the platforms that are on whether the bot can work there. */
public final class Examination {

  private final HeadsetConfig config;
  private final PlatformTimings timings;

  public Examination(HeadsetConfig config, PlatformTimings timings) {
    this.config = config;
    this.timings = timings;
  }

  /** What each says, Discord's first; nothing where none is on. May take half a minute. */
  public List<Finding> findings() throws InterruptedException {
    List<Finding> found = new ArrayList<>();
    if (config.discord().isPresent()) {
      found.addAll(discord(config.discord().get()).findings());
    }
    config.telegram().ifPresent(settings -> found.addAll(telegram(settings).findings()));
    return found;
  }

  private DiscordExamination discord(DiscordSettings settings) {
    return new DiscordExamination(
        settings.token(),
        settings.apiUrl(),
        settings.gatewayUrl(),
        Connection.staffChannels(config.playbook().desk(), "discord"),
        settings.contactChannel(),
        timings.discord());
  }

  private TelegramExamination telegram(TelegramSettings settings) {
    return new TelegramExamination(
        settings.token(),
        settings.apiUrl(),
        Connection.staffChannels(config.playbook().desk(), "telegram"),
        timings.telegram());
  }
}
