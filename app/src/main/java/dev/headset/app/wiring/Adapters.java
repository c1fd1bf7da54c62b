package dev.headset.app.wiring;

import dev.headset.config.TelegramSettings;
import dev.headset.discord.DiscordAdapter;
import dev.headset.discord.DiscordParts;
import dev.headset.discord.DiscordToken;
import dev.headset.platform.Adapter;
import dev.headset.platform.FileStore;
import dev.headset.telegram.TelegramAdapter;
import dev.headset.telegram.TelegramParts;
import dev.headset.telegram.TelegramToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Makes adapters. */
final class Adapters {

  /** A platform that does not answer by then is none that refuses. */
  private static final Duration ASKING = Duration.ofSeconds(1);

  private final LiveConfig live;
  private final FileStore files;
  private final Clock clock;
  private final PlatformTimings timings;

  Adapters(LiveConfig live, FileStore files, Clock clock, PlatformTimings timings) {
    this.live = live;
    this.files = files;
    this.clock = clock;
    this.timings = timings;
  }

  /** An adapter, which connects to nothing yet. */
  Adapter of(Connection connection) {
    return connection instanceof Connection.Discord discord
        ? discord(discord)
        : telegram((Connection.Telegram) connection);
  }

  /** Why the platform does not know a token; empty where it does, or can't be asked now. */
  Optional<String> refusal(Connection connection) throws InterruptedException {
    return connection instanceof Connection.Discord discord
        ? DiscordToken.refusal(discord.settings().token(), discord.settings().apiUrl(), ASKING)
        : telegramRefusal(((Connection.Telegram) connection).settings());
  }

  private static Optional<String> telegramRefusal(TelegramSettings settings)
      throws InterruptedException {
    return TelegramToken.refusal(settings.token(), settings.apiUrl(), ASKING);
  }

  private Adapter discord(Connection.Discord discord) {
    return new DiscordAdapter(
        new DiscordParts(
            discord.settings().token(),
            discord.settings().apiUrl(),
            discord.settings().gatewayUrl(),
            discord.settings().contactChannel(),
            discord.staff(),
            files,
            live::settings,
            clock,
            true,
            timings.discord()));
  }

  private Adapter telegram(Connection.Telegram telegram) {
    return new TelegramAdapter(
        new TelegramParts(
            telegram.settings().token(),
            telegram.settings().apiUrl(),
            files,
            live::settings,
            telegram.staff(),
            clock,
            timings.telegram(),
            true));
  }
}
