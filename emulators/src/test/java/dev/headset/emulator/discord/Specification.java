package dev.headset.emulator.discord;

import dev.headset.emulator.Violation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Discord's published specification, where it lies beside the project. */
final class Specification {

  private Specification() {}

  static Optional<Path> file() {
    Path root = Path.of("").toAbsolutePath();
    while (!Files.exists(root.resolve("ARCHITECTURE.md"))) {
      root = Optional.ofNullable(root.getParent()).orElseThrow();
    }
    Path file = root.resolve("../shared/specs/discord-openapi.json").normalize();
    return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
  }

  /**
   * The violations, but for one: a deferred answer's resource has type 5, as discord.js's guide and
   * the real server have it, and the specification does not know that.
   */
  static List<Violation> surprises(DiscordEmulator discord) {
    return discord.violations().stream()
        .filter(
            violation ->
                !violation
                    .what()
                    .contains("/resource/type: does not have a value in the enumeration"))
        .toList();
  }

  /** Held to the specification where it is there; without it the emulator warns by itself. */
  static DiscordEmulator.Setup setup() {
    DiscordEmulator.Setup plain = DiscordEmulator.Setup.plain();
    return file().map(plain::withSpec).orElse(plain);
  }
}
