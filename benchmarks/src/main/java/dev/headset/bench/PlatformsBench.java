package dev.headset.bench;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** A run that serves both platforms, each on an emulator in this process. */
final class PlatformsBench implements AutoCloseable {

  private static final long LOOK_EVERY_MILLIS = 20;

  private final TelegramEmulator telegram = TelegramEmulator.start(TelegramEmulator.Setup.plain());
  private final DiscordEmulator discord = DiscordEmulator.start(DiscordEmulator.Setup.plain());
  private final Path folder;
  private int bots;

  private PlatformsBench(Path folder) {
    this.folder = folder;
  }

  static PlatformResults measure(Path folder, Effort effort)
      throws IOException, InterruptedException, SQLException {
    try (PlatformsBench bench = new PlatformsBench(folder)) {
      return bench.measure(effort);
    }
  }

  private PlatformResults measure(Effort effort)
      throws IOException, InterruptedException, SQLException {
    List<Platform> platforms = platforms();
    Path config = RunConfig.write(Files.createDirectory(folder.resolve("run")), platforms);
    Times starts = new Times();
    for (int i = 1; i < effort.starts(); i++) {
      try (HeadsetProcess bot = HeadsetProcess.run(config)) {
        starts.add(bot.startNanos());
        prepared(bot, platforms);
      }
    }
    try (HeadsetProcess bot = HeadsetProcess.run(config)) {
      starts.add(bot.startNanos());
      bot.leaveAlone(effort.idle().toMillis());
      OptionalLong idle = bot.residentBytes();
      List<Reaching> reaching = new ArrayList<>();
      List<Platform> echoed = platforms();
      for (int i = 0; i < platforms.size(); i++) {
        reaching.add(
            Reaching.measure(bot, platforms.get(i), echoed.get(i), folder, effort.pairs()));
      }
      platforms.forEach(platform -> platform.limit(true));
      return new PlatformResults(starts, idle, reaching, Rush.on(bot, platforms));
    }
  }

  private static void prepared(HeadsetProcess bot, List<Platform> platforms)
      throws InterruptedException {
    while (!platforms.stream().allMatch(Platform::prepared)) {
      bot.leaveAlone(LOOK_EVERY_MILLIS);
    }
  }

  /** With a new bot on each, that knows nobody. */
  private List<Platform> platforms() {
    bots++;
    return List.of(
        new OnTelegram(telegram, bots + ":of-the-benchmark"),
        new OnDiscord(discord, "benchmark-" + bots));
  }

  @Override
  public void close() {
    telegram.close();
    discord.close();
  }
}
