package dev.headset.app.platforms;

import dev.headset.app.proof.FreePort;
import dev.headset.emulator.discord.DiscordEmulator;
import dev.headset.emulator.telegram.TelegramEmulator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

/** Starts emulators that hold us to the platforms' specifications, where those are at hand. */
final class Emulators {

  private Emulators() {}

  static TelegramEmulator telegram() {
    return telegram(Clock.systemUTC());
  }

  static TelegramEmulator telegram(Clock clock) {
    TelegramEmulator.Setup setup = TelegramEmulator.Setup.plain().onPort(FreePort.next()).on(clock);
    return TelegramEmulator.start(
        spec("telegram-api.json").map(setup::checkedAgainst).orElse(setup));
  }

  static DiscordEmulator discord() {
    DiscordEmulator.Setup setup = DiscordEmulator.Setup.plain().onPort(FreePort.next());
    return DiscordEmulator.start(spec("discord-openapi.json").map(setup::withSpec).orElse(setup));
  }

  /** The specifications lie beside the repository, and not everywhere. */
  private static Optional<Path> spec(String name) {
    Optional<Path> found =
        Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
            .takeWhile(above -> above != null)
            .map(above -> above.resolve("shared").resolve("specs").resolve(name))
            .filter(Files::exists)
            .findFirst();
    if (found.isEmpty()) {
      System.err.println("WARNING: no " + name + " here: CALLS ARE NOT CHECKED AGAINST IT.");
    }
    return found;
  }
}
