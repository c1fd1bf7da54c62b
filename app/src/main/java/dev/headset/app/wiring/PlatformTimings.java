package dev.headset.app.wiring;

import dev.headset.discord.DiscordTimings;
import dev.headset.telegram.TelegramTimings;

/** How long the platforms are waited for; tests are quicker. */
public record PlatformTimings(DiscordTimings discord, TelegramTimings telegram) {

  /** For the platforms themselves. */
  public static PlatformTimings standard() {
    return new PlatformTimings(DiscordTimings.defaults(), TelegramTimings.standard());
  }
}
