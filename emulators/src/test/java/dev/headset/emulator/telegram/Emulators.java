package dev.headset.emulator.telegram;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Emulators as tests want them. */
final class Emulators {

  private static final Path SPEC = Path.of("..", "..", "shared", "specs", "telegram-api.json");

  private Emulators() {}

  /** Where Telegram's specification lies; empty, and said so, where it is not there. */
  static Optional<Path> spec() {
    if (Files.exists(SPEC)) {
      return Optional.of(SPEC);
    }
    System.err.println("SKIPPED: calls are not checked against Telegram's specification: " + SPEC);
    return Optional.empty();
  }

  /** One that checks calls against the specification where there is one. */
  static TelegramEmulator checked() {
    TelegramEmulator.Setup plain = TelegramEmulator.Setup.plain();
    return TelegramEmulator.start(spec().map(plain::checkedAgainst).orElse(plain));
  }
}
