package dev.headset.app.platforms;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.testkit.scenario.Scenarios;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every story, with customers and staff on every pair of platforms. */
@Execution(ExecutionMode.CONCURRENT)
@Tag("alone")
class PlatformScenarioIT {

  private static TelegramEmulator telegram;
  private static DiscordEmulator discord;

  @TempDir static Path folder;

  @BeforeAll
  static void open() {
    telegram = Emulators.telegram();
    discord = Emulators.discord();
  }

  @AfterAll
  static void close() {
    telegram.close();
    discord.close();
  }

  @TestFactory
  Stream<DynamicTest> overTelegramAlone() throws IOException {
    return Scenarios.over(
        folder("telegram"),
        (own, house) -> {
          EmulatedPlatform platform = new EmulatedTelegram(telegram);
          return new PlatformStage(own, house, platform, platform);
        });
  }

  @TestFactory
  Stream<DynamicTest> overDiscordAlone() throws IOException {
    return Scenarios.over(
        folder("discord"),
        (own, house) -> {
          EmulatedPlatform platform = new EmulatedDiscord(discord);
          return new PlatformStage(own, house, platform, platform);
        });
  }

  @TestFactory
  Stream<DynamicTest> customersOnTelegramAndStaffOnDiscord() throws IOException {
    return Scenarios.over(
        folder("telegram-discord"),
        (own, house) ->
            new PlatformStage(
                own, house, new EmulatedTelegram(telegram), new EmulatedDiscord(discord)));
  }

  @TestFactory
  Stream<DynamicTest> customersOnDiscordAndStaffOnTelegram() throws IOException {
    return Scenarios.over(
        folder("discord-telegram"),
        (own, house) ->
            new PlatformStage(
                own, house, new EmulatedDiscord(discord), new EmulatedTelegram(telegram)));
  }

  private static Path folder(String name) throws IOException {
    return Files.createDirectory(folder.resolve(name));
  }
}
