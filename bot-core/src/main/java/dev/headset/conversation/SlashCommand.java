package dev.headset.conversation;

import java.util.Locale;
import java.util.Optional;

/**
 * A command as typed: {@code /close all done} is {@code close} with {@code all done}. A group's
 * {@code /close@botname} is read like {@code /close}.
 *
 * @param name in lower case, without the slash
 * @param argument what follows, stripped; may be empty
 */
record SlashCommand(String name, String argument) {

  static Optional<SlashCommand> read(String text) {
    String typed = text.strip();
    if (typed.length() < 2 || typed.charAt(0) != '/' || !Character.isLetter(typed.charAt(1))) {
      return Optional.empty();
    }
    int end = 1;
    while (end < typed.length() && !Character.isWhitespace(typed.charAt(end))) {
      end++;
    }
    String name = typed.substring(1, end);
    int at = name.indexOf('@');
    return Optional.of(
        new SlashCommand(
            (at < 0 ? name : name.substring(0, at)).toLowerCase(Locale.ROOT),
            typed.substring(end).strip()));
  }
}
