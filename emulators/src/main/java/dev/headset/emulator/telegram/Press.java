package dev.headset.emulator.telegram;

import java.time.Instant;
import java.util.Optional;

/** A callback query that the bot must answer. */
final class Press {

  final String id;
  final Instant at;
  Optional<TelegramPress.Answer> answer = Optional.empty();

  Press(String id, Instant at) {
    this.id = id;
    this.at = at;
  }
}
