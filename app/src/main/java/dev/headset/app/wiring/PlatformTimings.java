package dev.headset.app.wiring;

import dev.headset.discord.DiscordTimings;
import dev.headset.telegram.TelegramTimings;
import java.time.Duration;

/** How long the platforms are waited for; tests are quicker. */
public record PlatformTimings(DiscordTimings discord, TelegramTimings telegram) {

  private static final Duration BRISK = Duration.ofSeconds(6);

  /** For the platforms themselves. */
  public static PlatformTimings standard() {
    return new PlatformTimings(DiscordTimings.defaults(), TelegramTimings.standard());
  }

  /** For a question that a person waits for. */
  public static PlatformTimings brisk() {
    return new PlatformTimings(
        DiscordTimings.defaults().withPatience(BRISK), TelegramTimings.standard().withGrace(BRISK));
  }
}
