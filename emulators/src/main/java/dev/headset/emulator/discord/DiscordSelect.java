package dev.headset.emulator.discord;

import java.util.Map;

/**
 * A select menu as a message shows it.
 *
 * @param type 3 for own options; 5 users, 6 roles, 7 both, 8 channels
 * @param options label to value, in no certain order
 */
public record DiscordSelect(
    String customId, int type, String placeholder, Map<String, String> options, boolean disabled) {

  public DiscordSelect {
    options = Map.copyOf(options);
  }
}
