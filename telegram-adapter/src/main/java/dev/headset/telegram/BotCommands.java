package dev.headset.telegram;

import dev.headset.text.Formatted;
import java.util.Optional;

/** Reads commands that name a bot, as people in groups type and pick them: {@code /claim@bot}. */
final class BotCommands {

  private BotCommands() {}

  /** The text without our name behind its command; empty where it is another bot's command. */
  static Optional<Formatted> ours(Formatted said, String username) {
    String text = said.text();
    int end = endOfFirstWord(text);
    int at = text.startsWith("/") ? text.substring(0, end).indexOf('@') : -1;
    if (at < 0) {
      return Optional.of(said);
    }
    return text.substring(at + 1, end).equalsIgnoreCase(username)
        ? Optional.of(said.part(0, at).then(said.part(end, text.length())))
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
