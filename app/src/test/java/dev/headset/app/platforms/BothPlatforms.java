package dev.headset.app.platforms;

import static org.awaitility.Awaitility.await;

import dev.headset.config.Environment;
import dev.headset.testkit.scenario.Sent;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Both platforms with a bot on each, the config that names them, and what the bot logs. */
final class BothPlatforms implements AutoCloseable {

  final EmulatedTelegram telegram = new EmulatedTelegram(Emulators.telegram());
  final EmulatedDiscord discord = new EmulatedDiscord(Emulators.discord());
  final HeardLog log = new HeardLog();

  /** The sections of both. */
  String sections() {
    return RunConfig.section(telegram) + RunConfig.section(discord);
  }

  /** A config that turns both on. */
  Path config(Path folder, EmulatedPlatform ofStaff) throws IOException {
    return config(folder, sections(), ofStaff);
  }

  /**
   * The sample config, whose teams all work on one platform, and whose health can be asked for.
   *
   * @param sections those of the platforms that are on
   */
  static Path config(Path folder, String sections, EmulatedPlatform ofStaff) throws IOException {
    List<String> channels =
        List.of("support", "billing", "managers").stream()
            .map(team -> ofStaff.channel(team).toString())
            .toList();
    return RunConfig.onFreePort(RunConfig.write(folder, sections, channels));
  }

  /** The bot, with nothing in its environment. */
  static RunningBot start(Path config) throws Exception {
    return RunningBot.start(config, Environment.of(Map.of()));
  }

  /** Somebody new says hello, and waits for an answer. */
  static void assertAnswered(CustomerSide customers, String name) {
    customers.arrives(name, Optional.of("en"));
    customers.speaks(name, Sent.text("hello"));
    await(name + " is answered")
        .atMost(RunningBot.PATIENCE)
        .until(() -> !customers.shownTo(name).isEmpty());
  }

  @Override
  public void close() {
    telegram.emulator.close();
    discord.emulator.close();
    log.close();
  }
}
