package dev.headset.app.platforms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import dev.headset.testkit.scenario.House;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pictures of {@code docs/staff.md} are drawn of what the platforms were sent, and show what
 * they are sent now. The system property {@code card.pictures=write} draws them anew.
 */
class CardPicturesIT {

  private static final Path PICTURES = Path.of("..", "docs", "pictures");

  @TempDir private Path folder;

  @Test
  void cardOnTelegramLooksAsThePicturesShow() throws IOException {
    try (TelegramEmulator telegram = Emulators.telegram()) {
      hold("telegram", new EmulatedTelegram(telegram), new TelegramLook());
    }
  }

  @Test
  void cardOnDiscordLooksAsThePicturesShow() throws IOException {
    try (DiscordEmulator discord = Emulators.discord()) {
      hold("discord", new EmulatedDiscord(discord), new DiscordLook());
    }
  }

  private void hold(String name, EmulatedPlatform platform, CardLook look) throws IOException {
    try (PlatformStage stage = new PlatformStage(folder, House.PLAIN, platform, platform)) {
      CardStory story = new CardStory(stage);
      hold("card-waiting-on-" + name, look.drawn(story.waiting()));
      hold("card-claimed-on-" + name, look.drawn(story.claimed()));
      hold("card-closed-on-" + name, look.drawn(story.closed()));
    }
  }

  private static void hold(String name, String drawn) throws IOException {
    Path picture = PICTURES.resolve(name + ".svg");
    if (System.getProperty("card.pictures", "").equals("write")) {
      Files.createDirectories(PICTURES);
      Files.writeString(picture, drawn);
    }
    assertEquals(drawn, Files.readString(picture));
  }
}
