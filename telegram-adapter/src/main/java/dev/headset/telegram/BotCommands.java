package dev.headset.telegram;

import java.util.Optional;

/** Reads commands that name a bot, as people in groups type and pick them: {@code /claim@bot}. */
final class BotCommands {

  private BotCommands() {}

  /** The text without our name behind its command; empty where it is another bot's command. */
  static Optional<String> ours(String text, String username) {
    int end = endOfFirstWord(text);
    int at = text.startsWith("/") ? text.substring(0, end).indexOf('@') : -1;
    if (at < 0) {
      return Optional.of(text);
    }
    return text.substring(at + 1, end).equalsIgnoreCase(username)
        ? Optional.of(text.substring(0, at) + text.substring(end))
        : Optional.empty();
  }

  private static int endOfFirstWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
